// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "app/base/background.h"
#include "app/compare/comparison.h"
#include "app/compare/differencemodel.h"
#include "ui/page/listpage.h"

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace mielto {

class EmptyState;
class FindBar;
class RowTable;

/// What differs between two lists: the connections, and of the chosen one each value side by side.
class ComparePage final : public ListPage {
    Q_OBJECT
public:
    ComparePage(
        const CompareSource &oldSource, const CompareSource &newSource, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// Null until it is there.
    const DifferencePointer &difference() const { return m_difference; }
    /// Those that are shown.
    const std::vector<DifferenceEntry> &shownEntries() const { return m_model.shownEntries(); }

    QString title() const override;
    PageStatus status(bool utc) const override;
    FindBar *findBar() const override { return m_find; }
    RowTable *table() const override;
    QWidget *details() const override;
    /// Opens files again and compares anew.
    void refresh() override;
    void stop() override;
    void clearFilters() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QCheckBox *makeKindBox(ChangeKind kind);
    void take(const Compared &compared);
    void showDifference();
    void showFault(const QString &words);
    void filter();
    void showShown();
    void showEntry();

    std::array<CompareSource, 2> m_sources; ///< Old and new.
    DifferencePointer m_difference;
    Background<Compared> m_comparing{[this](const Compared &compared) { take(compared); }};
    DifferenceModel m_model;
    QLabel *m_counts;
    std::vector<std::pair<QCheckBox *, ChangeKind>> m_kinds;
    FindBar *m_find;
    QStackedWidget *m_body;
    RowTable *m_table;
    QTreeWidget *m_changes;
    EmptyState *m_empty;
};

} // namespace mielto
