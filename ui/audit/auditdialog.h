// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/base/background.h"
#include "app/list/audit.h"
#include "app/list/userlist.h"

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace mielto {

class FilterValuesEdit;

/// Whose connections an audit reads: ids that are pasted, typed, opened or dropped, with what was
/// dropped of them, and what it will cost. Reads and sorts out long lists in the background.
class AuditDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AuditDialog(QWidget *parent = nullptr);

    /// Adds the ids of a file to those that are there.
    void addFile(const QString &path);
    /// Once accepted.
    AuditPlan plan() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A text with ids: what stands in the field, or a file.
    struct Part {
        QByteArray text;
        UserListFormat format;
    };
    struct Sorted {
        UserList list;
        QString fault; ///< Words for people.
    };
    static Sorted sortOut(const std::vector<Part> &parts, const QStringList &files);

    void buildLayout();
    void openFile();
    void sortOutNow();
    void showSorted();

    QPlainTextEdit *m_text;
    QLabel *m_files;
    FilterValuesEdit *m_filters;
    QLabel *m_count;
    QDialogButtonBox *m_buttons;
    QStringList m_fileNames;
    QTimer m_rest; ///< Typing has come to a rest.
    Background<Sorted> m_sorting;
    Sorted m_sorted;
};

} // namespace mielto
