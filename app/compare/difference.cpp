// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/difference.h"

#include <QFileInfo>

#include "app/base/visibletext.h"
#include "app/compare/rowindex.h"
#include "app/data/jsontext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr int kRowsBetweenChecks = 1024;

std::string_view objectOf(const ConnectionList &list, int row)
{
    const RowRef ref = list.at(row);
    return ref.block->objectJson(ref.row);
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

/// Fills a Difference.
class DifferenceMaker final {
public:
    DifferenceMaker(const ComparedSide &oldSide, const ComparedSide &newSide,
        const std::function<bool()> &isCancelled)
        : m_difference(std::make_shared<Difference>())
        , m_isCancelled(isCancelled)
    {
        m_difference->m_old = oldSide;
        m_difference->m_new = newSide;
        m_difference->m_matchesUsers =
            !oldSide.rows.users.isEmpty() && !newSide.rows.users.isEmpty();
    }

    DifferencePointer run()
    {
        const RowIndex olds(m_difference->m_old.rows, m_difference->m_matchesUsers);
        RowIndex news(m_difference->m_new.rows, m_difference->m_matchesUsers);
        m_difference->m_counts.oldDuplicates = olds.duplicates();
        m_difference->m_counts.newDuplicates = news.duplicates();
        std::vector<bool> isMatched(static_cast<std::size_t>(news.rowCount()));
        for (int row = 0; row < olds.rowCount(); ++row) {
            if (row % kRowsBetweenChecks == 0 && m_isCancelled()) {
                return nullptr;
            }
            const int other = news.take(olds.keyOf(row));
            if (other >= 0) {
                isMatched[static_cast<std::size_t>(other)] = true;
                compare(row, other);
            } else {
                m_difference->m_entries.push_back({ChangeKind::Removed, row, -1, 0, 0});
                ++m_difference->m_counts.removed;
            }
        }
        for (int row = 0; row < news.rowCount(); ++row) {
            if (!isMatched[static_cast<std::size_t>(row)]) {
                m_difference->m_entries.push_back({ChangeKind::Added, -1, row, 0, 0});
                ++m_difference->m_counts.added;
            }
        }
        return m_difference;
    }

private:
    void compare(int oldRow, int newRow)
    {
        const ChangeCount count = countChanges(objectOf(m_difference->m_old.rows.list, oldRow),
            objectOf(m_difference->m_new.rows.list, newRow));
        m_difference->m_counts.masked += count.masked;
        if (count.changes == 0) {
            ++m_difference->m_counts.unchanged;
            return;
        }
        ++m_difference->m_counts.changed;
        m_difference->m_entries.push_back(
            {ChangeKind::Changed, oldRow, newRow, count.changes, count.fields});
    }

    std::shared_ptr<Difference> m_difference;
    const std::function<bool()> &m_isCancelled;
};

DifferencePointer compareLists(const ComparedSide &oldSide, const ComparedSide &newSide,
    const std::function<bool()> &isCancelled)
{
    return DifferenceMaker(oldSide, newSide, isCancelled).run();
}

RowRef Difference::row(const DifferenceEntry &entry) const
{
    return entry.newRow >= 0 ? m_new.rows.list.at(entry.newRow) : m_old.rows.list.at(entry.oldRow);
}

QString Difference::requestedUser(const DifferenceEntry &entry) const
{
    const ViewedRows &rows = entry.newRow >= 0 ? m_new.rows : m_old.rows;
    return rows.userOf(row(entry));
}

std::vector<FieldChange> Difference::changes(const DifferenceEntry &entry) const
{
    if (entry.kind != ChangeKind::Changed) {
        return {};
    }
    return fieldChanges(
        objectOf(m_old.rows.list, entry.oldRow), objectOf(m_new.rows.list, entry.newRow));
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
