// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/differencemodel.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "app/answers/findmatcher.h"
#include "app/base/visibletext.h"
#include "app/data/celltext.h"

namespace mielto {
namespace {

using Column = DifferenceModel::Column;

constexpr std::array<const char *, DifferenceModel::kColumns> kTitles{
    QT_TRANSLATE_NOOP("DifferenceModel", "Change"),
    QT_TRANSLATE_NOOP("DifferenceModel", "Requested user"),
    QT_TRANSLATE_NOOP("DifferenceModel", "ID"),
    QT_TRANSLATE_NOOP("DifferenceModel", "Label"),
    QT_TRANSLATE_NOOP("DifferenceModel", "Integration"),
    QT_TRANSLATE_NOOP("DifferenceModel", "What changed"),
};

bool matches(const FindMatcher &find, const Difference &difference, const DifferenceEntry &entry)
{
    const bool hasBoth = entry.kind == ChangeKind::Changed;
    return find.matches(difference.row(entry)) || find.matches(difference.requestedUser(entry))
        || (hasBoth && find.matches(difference.oldSide.rows.list.at(entry.oldRow)))
        || std::ranges::any_of(difference.changes(entry), [&find](const FieldChange &change) {
               return find.matches(QString::fromStdString(change.path));
           });
}

void findShown(QPromise<std::vector<DifferenceEntry>> &promise, const DifferencePointer &difference,
    const DifferenceFilter &filter)
{
    promise.addResult(
        matchingEntries(*difference, filter, [&promise] { return promise.isCanceled(); }));
}

QString cellText(const Difference &difference, const DifferenceEntry &entry, Column column)
{
    switch (column) {
    case DifferenceModel::ChangeColumn:
        return changeText(entry.kind);
    case DifferenceModel::UserColumn:
        return difference.requestedUser(entry);
    case DifferenceModel::IdColumn:
        return displayText(difference.row(entry), Field::Id);
    case DifferenceModel::LabelColumn:
        return displayText(difference.row(entry), Field::Label);
    case DifferenceModel::IntegrationColumn:
        return displayText(difference.row(entry), Field::Integration);
    case DifferenceModel::WhatColumn:
        return entry.kind == ChangeKind::Changed ? difference.summary(entry) : QString();
    }
    return {};
}

} // namespace

std::vector<DifferenceEntry> matchingEntries(const Difference &difference,
    const DifferenceFilter &filter, const std::function<bool()> &isCancelled)
{
    constexpr std::size_t entriesBetweenChecks = 256;
    const FindMatcher find(filter.find);
    const auto isKind = [&filter](ChangeKind kind) {
        return std::ranges::find(filter.kinds, kind) != filter.kinds.end();
    };
    std::vector<DifferenceEntry> found;
    const std::vector<DifferenceEntry> &all = difference.entries;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % entriesBetweenChecks == 0 && isCancelled()) {
            break;
        }
        if (isKind(all[i].kind) && (find.isEmpty() || matches(find, difference, all[i]))) {
            found.push_back(all[i]);
        }
    }
    return found;
}

DifferenceModel::DifferenceModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_narrowing([this](std::vector<DifferenceEntry> shown) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
        Q_EMIT shownChanged();
    })
{
}

void DifferenceModel::setDifference(const DifferencePointer &difference)
{
    beginResetModel();
    m_difference = difference;
    m_shown.clear();
    endResetModel();
    narrow();
}

void DifferenceModel::setFilter(const DifferenceFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        narrow();
    }
}

void DifferenceModel::narrow()
{
    if (m_difference) {
        m_narrowing.run(findShown, m_difference, m_filter);
    } else {
        m_narrowing.cancel();
    }
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) {
        return {};
    }
    return visibleText(
        cellText(*m_difference, entryAt(index.row()), static_cast<Column>(index.column())));
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns
        || role != Qt::DisplayRole) {
        return {};
    }
    return QCoreApplication::translate("DifferenceModel", kTitles[std::size_t(section)]);
}

} // namespace mielto
