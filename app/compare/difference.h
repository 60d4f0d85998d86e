// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QStringList>

#include "app/compare/fieldchanges.h"
#include "app/compare/snapshot.h"

namespace mielto {

/// One of the two lists that are compared. A value; rows are shared.
struct ComparedSide {
    QString name; ///< The file's, or what the window calls a live list; as received.
    ViewedRows rows; ///< No users: nobody knows who was asked for.
    Sentence incompleteReason; ///< Why it is not proven complete, in a sentence; empty: it is.
    std::optional<Manifest> origin; ///< Server, workspace, filters and users that were asked for.

    bool isComplete() const { return incompleteReason.isEmpty(); }
};
ComparedSide comparedSide(const Snapshot &snapshot);
/// A list in memory, of which `verdict` was found when it was read.
ComparedSide comparedSide(const QString &name, const ViewedRows &rows, Verdict verdict);

enum class ChangeKind : unsigned char { Removed, Changed, Added };
/// Each kind once, in the order in which people read them.
const std::vector<ChangeKind> &changeKinds();
/// removed, changed, added: as in files and on the command line.
QString changeWord(ChangeKind kind);
/// For people.
QString changeText(ChangeKind kind);

/// One connection that differs.
struct DifferenceEntry {
    ChangeKind kind = ChangeKind::Changed;
    int oldRow = -1; ///< In the old list; -1: it is not there.
    int newRow = -1;
};

/// What differs between two lists. Rows are matched by the requested user, if both sides know it,
/// and the id; several rows with one key are matched in their order. Shared between threads by a
/// pointer to const; what changed in a row is worked out when it is asked for.
struct Difference {
    Q_DECLARE_TR_FUNCTIONS(Difference)
public:
    struct Counts {
        int added = 0;
        int removed = 0;
        int changed = 0;
        int unchanged = 0;
        qint64 masked = 0; ///< Values that are `***` on either side, which are not compared.
        int oldDuplicates = 0; ///< Rows with a key that a row before them has.
        int newDuplicates = 0;
    };

    ComparedSide oldSide;
    ComparedSide newSide;
    Counts counts;
    bool matchesUsers = false;
    /// Removed and changed ones in the old list's order, then added ones in the new list's.
    std::vector<DifferenceEntry> entries;

    bool isProven() const { return oldSide.isComplete() && newSide.isComplete(); }
    /// The row as it is now; of one that was removed, as it was.
    RowRef row(const DifferenceEntry &entry) const;
    QString requestedUser(const DifferenceEntry &entry) const;
    /// Of a changed one; each value as far as masks let through.
    std::vector<FieldChange> changes(const DifferenceEntry &entry) const;
    /// “status, config.sync.url and 3 more”; made visible.
    QString summary(const DifferenceEntry &entry) const;

    /// “2 added, 1 removed, 3 changed, 20 unchanged.”
    QString countsText() const;
    /// What makes it less than a proof, a sentence each: sides that are not complete, that were
    /// read by other filters, from elsewhere or for other users; duplicates, masks.
    QList<Sentence> caveats() const;
};

/// A value of a change as a cell shows it: a text's characters, of anything else its JSON, made
/// visible and cut. A null QString: it is not there.
QString changeValueText(const std::optional<std::string> &json);

using DifferencePointer = std::shared_ptr<const Difference>;

} // namespace mielto
