// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/base/background.h"
#include "app/list/audit.h"
#include "app/list/userlist.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

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
    /// Not while it is looking through the list.
    void accept() override;
    void setUsers(const QStringList &users);
    /// Once accepted.
    AuditPlan plan() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What one text gave: what is in the field (without a name), or a file.
    struct Part {
        QString name;
        TakenUsers taken;
    };
    struct Sorted {
        UserList list;
        std::vector<Part> parts;

        bool isRefused() const;
        /// The first text with several columns, or null.
        const TakenUsers *table() const;
    };
    static Sorted sortOut(
        const QString &text, const QStringList &files, const ColumnChoice &choice);

    void buildLayout();
    void openFile();
    void sortOutLater();
    void sortOutNow();
    void chooseColumn();
    void showSorted();
    void showColumns();
    bool isBusy() const { return m_rest.isActive() || m_sorting.isBusy(); }

    QPlainTextEdit *m_text;
    QLabel *m_files;
    FilterValuesEdit *m_filters;
    QLabel *m_columnLabel;
    QComboBox *m_column; ///< With the user IDs, of a text with several.
    QCheckBox *m_isHeaded;
    QLabel *m_count;
    QPushButton *m_start = nullptr;
    QStringList m_fileNames;
    QTimer m_rest; ///< Typing has come to a rest.
    Background<Sorted> m_sorting;
    Sorted m_sorted;
    QStringList m_head; ///< The first row whose columns are shown.
    ColumnChoice m_choice;
};

} // namespace mielto
