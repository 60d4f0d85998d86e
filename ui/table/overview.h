// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "app/list/filtervalues.h"
#include "app/list/totals.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace mielto {

class ShareButton;

/// How many connections a user has of each status, or of each type, with a bar for the share of
/// each; a click on one filters. Where the counts are not known, a button that asks the server for
/// them.
class Overview final : public QWidget {
    Q_OBJECT
public:
    explicit Overview(QWidget *parent = nullptr);

    void showTotals(const Totals &totals);
    /// Not known: they can be asked for, or are being asked for.
    void showUnknown(bool isAsking);
    /// The parts that are filtered by, by the words of their values.
    void showChosen(const QStringList &statuses, const QStringList &types);

Q_SIGNALS:
    /// A part, by its value's word.
    void clicked(mielto::Field field, const QString &word);
    void countRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        ShareButton *button;
        Field field;
        FilterChoice choice;
        bool isChosen = false;
    };

    void addGroup(Field field);
    ShareButton *addButton(Field field, const FilterChoice &choice);
    void fill(const Part &part);
    void showState();
    void focusFirstCount();
    Field shownField() const;

    Totals m_totals;
    bool m_isAsking = false;
    std::map<Field, QWidget *> m_groups;
    std::vector<Part> m_parts;
    QLabel *m_mismatch;
    QToolButton *m_switch;
    QPushButton *m_count;
};

} // namespace mielto
