// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/sortranks.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>

#include <QtEndian>

#include "app/data/jsontext.h"
#include "app/data/timestamp.h"

namespace mielto {
namespace {

constexpr int kRowsBetweenChecks = 4096;

/// Least urgent first, so that descending shows what is broken.
qint64 severity(Status status)
{
    switch (status) {
    case Status::Active:
        return 0;
    case Status::Inactive:
        return 1;
    case Status::Testing:
        return 2;
    case Status::Unknown:
        return 3;
    case Status::Expired:
        return 4;
    case Status::Error:
        return 5;
    }
    return 0;
}

/// Calls use(row, place) for each row until cancelled.
template <class Use>
void forEachRow(const ConnectionList &list, const IsCancelled &isCancelled, Use use)
{
    std::size_t place = 0;
    list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int i = 0; i < count; ++i, ++place) {
            if (place % kRowsBetweenChecks == 0 && isCancelled()) {
                return;
            }
            use(RowRef{block.get(), first + i, group}, place);
        }
    });
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// The words of a column, folded, in one piece of memory; ranks them.
class Words final {
public:
    explicit Words(int rows) { m_words.reserve(std::size_t(rows)); }

    /// `json`: a string's JSON text or another value's, as it stands.
    void add(std::string_view json, std::size_t row)
    {
        const std::size_t start = m_folded.size();
        const bool isString = isJsonString(json);
        const std::string_view raw = isString ? json.substr(1, json.size() - 2) : json;
        if (isAscii(raw) && raw.find('\\') == std::string_view::npos) {
            std::ranges::transform(raw, std::back_inserter(m_folded),
                [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
        } else {
            const QString text =
                isString ? jsonStringText(json) : QString::fromUtf8(raw.data(), raw.size());
            m_folded += text.toCaseFolded().toStdString();
        }
        addWord(start, row);
    }
    void add(const QString &text, std::size_t row)
    {
        const std::size_t start = m_folded.size();
        m_folded += text.toCaseFolded().toStdString();
        addWord(start, row);
    }

    void rank(std::vector<qint64> &ranks)
    {
        std::ranges::sort(
            m_words, [this](const Word &a, const Word &b) { return compare(a, b) < 0; });
        qint64 rank = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (i > 0 && compare(m_words[i - 1], m_words[i]) != 0) {
                ++rank;
            }
            ranks[m_words[i].row] = rank;
        }
    }

private:
    struct Word {
        quint64 beginning; ///< The first eight bytes, so that most comparisons end here.
        std::size_t start;
        std::size_t length;
        std::size_t row;
    };

    void addWord(std::size_t start, std::size_t row)
    {
        const std::size_t length = m_folded.size() - start;
        std::array<char, sizeof(quint64)> beginning{};
        std::memcpy(beginning.data(), m_folded.data() + start, std::min(length, beginning.size()));
        m_words.push_back({qFromBigEndian<quint64>(beginning.data()), start, length, row});
    }
    int compare(const Word &a, const Word &b) const
    {
        if (a.beginning != b.beginning) {
            return a.beginning < b.beginning ? -1 : 1;
        }
        const std::string_view all = m_folded;
        return all.substr(a.start, a.length).compare(all.substr(b.start, b.length));
    }

    std::string m_folded;
    std::vector<Word> m_words;
};

} // namespace

std::vector<qint64> sortRanks(
    const ViewedRows &rows, RowColumn column, const IsCancelled &isCancelled)
{
    const ConnectionList &list = rows.list;
    std::vector<qint64> ranks(std::size_t(list.rowCount()), kNoRank);
    Words words(list.rowCount());
    if (!column) {
        forEachRow(list, isCancelled,
            [&](const RowRef &row, std::size_t place) { words.add(rows.userOf(row), place); });
        words.rank(ranks);
        return ranks;
    }
    const Field field = *column;
    const FieldKind kind = fieldInfo(field).kind;
    forEachRow(list, isCancelled, [&](const RowRef &row, std::size_t place) {
        const std::string_view json = row.json(field);
        if (json.empty() || json == "null") {
            return;
        }
        if (kind == FieldKind::Status) {
            ranks[place] = severity(row.data().status);
        } else if (kind == FieldKind::Time) {
            const auto instant =
                isJsonString(json) ? parseTimestamp(json.substr(1, json.size() - 2)) : std::nullopt;
            ranks[place] = instant ? instant->microseconds : kNoRank;
        } else {
            words.add(json, place);
        }
    });
    words.rank(ranks);
    return ranks;
}

} // namespace mielto
