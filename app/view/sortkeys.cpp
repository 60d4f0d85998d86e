// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/sortkeys.h"

#include <algorithm>
#include <numeric>

#include <QCollator>
#include <QHash>
#include <QLocale>

#include "app/data/jsontext.h"
#include "app/data/timestamp.h"

namespace mielto {
namespace {

qint64 timeKey(std::string_view json)
{
    const auto instant =
        isJsonString(json) ? parseTimestamp(json.substr(1, json.size() - 2)) : std::nullopt;
    return instant ? instant->microseconds : kNoKey;
}

qint64 statusKey(const RowRef &row)
{
    const std::string_view json = row.json(Field::Status);
    return json.empty() || json == "null" ? kNoKey : urgencyOf(row.data().status);
}

QCollator makeCollator()
{
    const QLocale locale;
    // The "C" locale sorts by code unit; its texts are English.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Numbers the different texts of a column in the order they come, then ranks them.
class TextKeys final {
public:
    qint64 numberOf(const QString &text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.cend()) {
            return *found;
        }
        m_keys.push_back(m_collator.sortKey(text));
        return *m_numbers.insert(text, qint64(m_keys.size()) - 1);
    }

    /// Equal for texts that the language does not tell apart.
    std::vector<qint64> ranks() const
    {
        std::vector<std::size_t> order(m_keys.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::sort(
            order, [this](std::size_t a, std::size_t b) { return m_keys[a] < m_keys[b]; });
        std::vector<qint64> ranks(m_keys.size());
        qint64 rank = 0;
        for (std::size_t i = 1; i < order.size(); ++i) {
            rank += m_keys[order[i - 1]] < m_keys[order[i]] ? 1 : 0;
            ranks[order[i]] = rank;
        }
        return ranks;
    }

private:
    QCollator m_collator = makeCollator();
    QHash<QString, qint64> m_numbers;
    std::vector<QCollatorSortKey> m_keys;
};

/// What key(row) returns for each row; stops early when cancelled.
template <class Key>
std::vector<qint64> keysOf(const ConnectionList &list, const IsCancelled &isCancelled, Key key)
{
    std::vector<qint64> keys;
    keys.reserve(std::size_t(list.rowCount()));
    list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int i = 0; i < count && !isCancelled(); ++i) {
            keys.push_back(key(RowRef{block.get(), first + i, group}));
        }
    });
    keys.resize(std::size_t(list.rowCount()), kNoKey);
    return keys;
}

std::vector<qint64> textKeys(
    const ViewedRows &rows, RowColumn column, const IsCancelled &isCancelled)
{
    TextKeys texts;
    std::vector<qint64> keys = keysOf(rows.list, isCancelled, [&](const RowRef &row) {
        const QString text = column ? row.text(*column) : rows.userOf(row);
        return text.isNull() ? kNoKey : texts.numberOf(text);
    });
    const std::vector<qint64> ranks = texts.ranks();
    for (qint64 &key : keys) {
        key = key == kNoKey ? kNoKey : ranks[std::size_t(key)];
    }
    return keys;
}

} // namespace

std::vector<qint64> sortKeys(
    const ViewedRows &rows, RowColumn column, const IsCancelled &isCancelled)
{
    const FieldKind kind = column ? fieldInfo(*column).kind : FieldKind::Text;
    if (kind == FieldKind::Time) {
        return keysOf(
            rows.list, isCancelled, [&](const RowRef &row) { return timeKey(row.json(*column)); });
    }
    if (kind == FieldKind::Status) {
        return keysOf(rows.list, isCancelled, statusKey);
    }
    return textKeys(rows, column, isCancelled);
}

} // namespace mielto
