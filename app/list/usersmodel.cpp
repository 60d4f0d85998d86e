// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/usersmodel.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "app/base/visibletext.h"

namespace mielto {
namespace {

constexpr std::array<const char *, UsersModel::kColumns> kTitles{
    QT_TRANSLATE_NOOP("UsersModel", "User"),
    QT_TRANSLATE_NOOP("UsersModel", "Outcome"),
    QT_TRANSLATE_NOOP("UsersModel", "Rows"),
    QT_TRANSLATE_NOOP("UsersModel", "Total on server"),
    QT_TRANSLATE_NOOP("UsersModel", "Requests"),
    QT_TRANSLATE_NOOP("UsersModel", "Reason"),
};

QString cellText(const ListResult &result, int column)
{
    const QLocale locale;
    switch (static_cast<UsersModel::Column>(column)) {
    case UsersModel::UserColumn:
        return visibleText(result.user);
    case UsersModel::OutcomeColumn:
        return verdictText(result.verdict);
    case UsersModel::RowsColumn:
        return locale.toString(result.rows);
    case UsersModel::TotalColumn:
        return result.total ? locale.toString(*result.total) : QString();
    case UsersModel::RequestsColumn:
        return locale.toString(result.requests);
    case UsersModel::ReasonColumn:
        return result.incompleteReason().shown;
    }
    return {};
}

/// What a column is sorted by: a number, or a text; no total comes before all.
using UserSortKey = std::pair<qint64, QString>;
UserSortKey sortKeyOf(const ListResult &result, int column)
{
    switch (static_cast<UsersModel::Column>(column)) {
    case UsersModel::OutcomeColumn:
        return {static_cast<qint64>(result.verdict), {}};
    case UsersModel::RowsColumn:
        return {result.rows, {}};
    case UsersModel::TotalColumn:
        return {result.total.value_or(-1), {}};
    case UsersModel::RequestsColumn:
        return {result.requests, {}};
    case UsersModel::UserColumn:
    case UsersModel::ReasonColumn:
        break;
    }
    return {0, cellText(result, column)};
}

bool isNumber(int column)
{
    return column == UsersModel::RowsColumn || column == UsersModel::TotalColumn
        || column == UsersModel::RequestsColumn;
}

} // namespace

UsersModel::UsersModel(const Audit &audit, QObject *parent)
    : QAbstractTableModel(parent)
    , m_audit(audit)
{
    fill();
}

void UsersModel::reset()
{
    beginResetModel();
    fill();
    endResetModel();
}

void UsersModel::fill()
{
    m_shown.clear();
    const auto &results = m_audit.results();
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (!m_onlyIncomplete || !results[i].isWhole()) {
            m_shown.push_back(static_cast<int>(i));
        }
    }
    arrange();
}

/// Those who are alike stay in the order of the plan.
void UsersModel::arrange()
{
    std::ranges::sort(m_shown);
    if (m_sortColumn < 0) {
        return;
    }
    std::vector<std::pair<UserSortKey, int>> keyed;
    keyed.reserve(m_shown.size());
    for (const int user : m_shown) {
        keyed.emplace_back(sortKeyOf(m_audit.results()[std::size_t(user)], m_sortColumn), user);
    }
    std::ranges::stable_sort(keyed, [this](const auto &a, const auto &b) {
        return m_sortOrder == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::ranges::transform(keyed, m_shown.begin(), [](const auto &one) { return one.second; });
}

void UsersModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> usersBefore = m_shown;
    arrange();
    std::vector<int> rowOf(m_audit.results().size(), 0);
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        rowOf[std::size_t(m_shown[row])] = static_cast<int>(row);
    }
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const int user = usersBefore[std::size_t(old.row())];
        after << index(rowOf[std::size_t(user)], old.column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void UsersModel::update(int user)
{
    const auto at = std::ranges::find(m_shown, user);
    if (at == m_shown.end()) {
        return;
    }
    const int row = static_cast<int>(at - m_shown.begin());
    if (m_onlyIncomplete && m_audit.results()[std::size_t(user)].isWhole()) {
        beginRemoveRows({}, row, row);
        m_shown.erase(at);
        endRemoveRows();
        return;
    }
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

void UsersModel::setOnlyIncomplete(bool onlyIncomplete)
{
    if (onlyIncomplete != m_onlyIncomplete) {
        m_onlyIncomplete = onlyIncomplete;
        reset();
    }
}

int UsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant UsersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListResult &result = m_audit.results()[std::size_t(userAt(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(result, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kRawTextRole:
        return result.user;
    case kVerdictRole:
        return static_cast<int>(result.verdict);
    default:
        return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns
        || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    return QCoreApplication::translate("UsersModel", kTitles[std::size_t(section)]);
}

} // namespace mielto
