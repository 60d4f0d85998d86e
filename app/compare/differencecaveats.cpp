// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QLocale>
#include <QSet>

#include "app/base/visibletext.h"
#include "app/compare/difference.h"

namespace mielto {
namespace {

QSet<QString> askedUsers(const ComparedSide &side)
{
    QSet<QString> users(side.rows.users.begin(), side.rows.users.end());
    if (side.origin) {
        for (const ManifestUser &user : side.origin->users) {
            users.insert(user.userId);
        }
    }
    return users;
}

/// About users of the one side who are not on the other; empty: there are none.
Sentence missingUsers(const ComparedSide &side, const ComparedSide &other)
{
    const QSet<QString> users = askedUsers(side);
    const QSet<QString> others = askedUsers(other);
    if (users.isEmpty() || others.isEmpty()) {
        return {};
    }
    const int missing = static_cast<int>((users - others).size());
    return missing == 0 ? Sentence()
                        : Sentence::translate("Difference",
                            "%Ln user(s) of “%1” were not asked for in “%2”.", nullptr, missing)
                              .arg(visibleText(side.name), visibleText(other.name));
}

QList<Sentence> originCaveats(const Manifest &old, const Manifest &fresh)
{
    QList<Sentence> sentences;
    if (old.server != fresh.server) {
        sentences << Sentence::translate(
            "Difference", "They come from different servers: %1 and %2.")
                         .arg(visibleText(old.server), visibleText(fresh.server));
    }
    if (old.workspaceId != fresh.workspaceId) {
        sentences << Sentence::translate("Difference", "They come from different workspaces.");
    }
    if (old.filters != fresh.filters) {
        sentences << Sentence::translate("Difference", "They were read with different filters.");
    }
    return sentences;
}

QList<Sentence> sideCaveats(const ComparedSide &side, int duplicates)
{
    QList<Sentence> sentences;
    if (!side.isComplete()) {
        sentences << side.incompleteReason;
    }
    if (duplicates > 0) {
        sentences << Sentence::translate("Difference",
            "%Ln row(s) of “%1” have an id that a row before them has; they "
            "were compared in their order.",
            nullptr, duplicates)
                         .arg(visibleText(side.name));
    }
    return sentences;
}

} // namespace

QString Difference::countsText() const
{
    const QLocale locale;
    return Difference::tr("%1 added, %2 removed, %3 changed, %4 unchanged.")
        .arg(locale.toString(m_counts.added), locale.toString(m_counts.removed),
            locale.toString(m_counts.changed), locale.toString(m_counts.unchanged));
}

QList<Sentence> Difference::caveats() const
{
    QList<Sentence> sentences =
        sideCaveats(m_old, m_counts.oldDuplicates) + sideCaveats(m_new, m_counts.newDuplicates);
    if (m_old.origin && m_new.origin) {
        sentences << originCaveats(*m_old.origin, *m_new.origin);
    }
    for (const Sentence &users : {missingUsers(m_old, m_new), missingUsers(m_new, m_old)}) {
        if (!users.isEmpty()) {
            sentences << users;
        }
    }
    const int masked = static_cast<int>(m_counts.masked);
    if (masked > 0) {
        sentences << Sentence::translate(
            "Difference", "%Ln masked value(s) were not compared.", nullptr, masked);
    }
    return sentences;
}

} // namespace mielto
