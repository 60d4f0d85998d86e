// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "app/compare/comparer.h"
#include "app/compare/differencemodel.h"
#include "app/compare/snapshotreader.h"
#include "ui/page/listpage.h"

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace mielto {

class EmptyState;
class FindBar;
class RowTable;

/// Where one side of a comparison comes from: rows that are there, or a file. A value.
struct CompareSource {
    std::optional<ComparedSide> side;
    QString path; ///< Without a side.

    QString name() const;
};

/// What differs between two lists: the connections, and of the chosen one each value side by side.
class ComparePage final : public ListPage {
    Q_OBJECT
public:
    ComparePage(
        const CompareSource &oldSource, const CompareSource &newSource, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// Null until it is there.
    const DifferencePointer &difference() const { return m_comparer.difference(); }
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
    void takeSide(std::size_t side);
    void compare();
    void showDifference();
    void showFault(const QString &words);
    void filter();
    void showShown();
    void showEntry();

    std::array<CompareSource, 2> m_sources; ///< Old and new.
    std::array<std::optional<ComparedSide>, 2> m_sides;
    std::array<SnapshotReader, 2> m_readers;
    Comparer m_comparer;
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
