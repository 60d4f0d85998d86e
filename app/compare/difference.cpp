// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/difference.h"

#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include "app/base/visibletext.h"
#include "app/data/jsontext.h"

using namespace Qt::StringLiterals;

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
            "%Ln row(s) of “%1” repeat the ID of an earlier row; they were compared in order.",
            nullptr, duplicates)
                         .arg(visibleText(side.name));
    }
    return sentences;
}

} // namespace

ComparedSide comparedSide(const Snapshot &snapshot)
{
    return {QFileInfo(snapshot.path).fileName(), snapshot.rows, snapshot.incompleteReason(),
        snapshot.manifest};
}

ComparedSide comparedSide(const QString &name, const ViewedRows &rows, Verdict verdict)
{
    return {name, rows, incompleteText(name, verdict), std::nullopt};
}

const std::vector<ChangeKind> &changeKinds()
{
    static const std::vector<ChangeKind> kinds{
        ChangeKind::Added, ChangeKind::Removed, ChangeKind::Changed};
    return kinds;
}

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Removed:
        return u"removed"_s;
    case ChangeKind::Changed:
        return u"changed"_s;
    case ChangeKind::Added:
        break;
    }
    return u"added"_s;
}

QString changeText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Removed:
        return Difference::tr("Removed");
    case ChangeKind::Changed:
        return Difference::tr("Changed");
    case ChangeKind::Added:
        break;
    }
    return Difference::tr("Added");
}

RowRef Difference::row(const DifferenceEntry &entry) const
{
    return entry.newRow >= 0 ? newSide.rows.list.at(entry.newRow)
                             : oldSide.rows.list.at(entry.oldRow);
}

QString Difference::requestedUser(const DifferenceEntry &entry) const
{
    const ViewedRows &rows = entry.newRow >= 0 ? newSide.rows : oldSide.rows;
    return rows.userOf(row(entry));
}

std::vector<FieldChange> Difference::changes(const DifferenceEntry &entry) const
{
    if (entry.kind != ChangeKind::Changed) {
        return {};
    }
    const RowRef before = oldSide.rows.list.at(entry.oldRow);
    const RowRef after = newSide.rows.list.at(entry.newRow);
    return fieldChanges(before.block->objectJson(before.row), after.block->objectJson(after.row))
        .changes;
}

QString Difference::summary(const DifferenceEntry &entry) const
{
    constexpr std::size_t mostNamed = 3;
    const std::vector<FieldChange> all = changes(entry);
    QStringList paths;
    for (std::size_t i = 0; i < std::min(all.size(), mostNamed); ++i) {
        paths << visibleText(QString::fromStdString(all[i].path), LineBreaks::Escape, 100);
    }
    const QString named = paths.join(u", "_s);
    const int more = static_cast<int>(all.size()) - static_cast<int>(paths.size());
    return more > 0 ? Difference::tr("%1 and %Ln more", nullptr, more).arg(named) : named;
}

QString Difference::countsText() const
{
    const QLocale locale;
    return Difference::tr("%1 added, %2 removed, %3 changed, %4 unchanged.")
        .arg(locale.toString(counts.added), locale.toString(counts.removed),
            locale.toString(counts.changed), locale.toString(counts.unchanged));
}

QList<Sentence> Difference::caveats() const
{
    QList<Sentence> sentences =
        sideCaveats(oldSide, counts.oldDuplicates) + sideCaveats(newSide, counts.newDuplicates);
    if (oldSide.origin && newSide.origin) {
        sentences << originCaveats(*oldSide.origin, *newSide.origin);
    }
    for (const Sentence &users : {missingUsers(oldSide, newSide), missingUsers(newSide, oldSide)}) {
        if (!users.isEmpty()) {
            sentences << users;
        }
    }
    const int masked = static_cast<int>(counts.masked);
    if (masked > 0) {
        sentences << Sentence::translate(
            "Difference", "%Ln masked value(s) were not compared.", nullptr, masked);
    }
    return sentences;
}

QString changeValueText(const std::optional<std::string> &json)
{
    if (!json) {
        return {};
    }
    const QString text =
        visibleText(isJsonString(*json) ? jsonStringText(*json) : QString::fromStdString(*json));
    return text.isNull() ? u""_s : text;
}

} // namespace mielto
