// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/differencemodel.h"

#include <array>

#include <QCoreApplication>

#include "app/base/visibletext.h"
#include "app/view/celltext.h"

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
