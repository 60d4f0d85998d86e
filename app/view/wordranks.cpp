// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/wordranks.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#include <QLocale>
#include <QtEndian>

#include "app/data/jsontext.h"

namespace mielto {
namespace {

using Weights = std::array<unsigned char, 128>;

constexpr char kFirst = ' ';
constexpr char kLast = '~';

QCollator makeCollator()
{
    const QLocale locale;
    // The order of "C" is that of bytes; its texts are English.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// Places among the ASCII characters, equal ones sharing one.
Weights placesOf(const QCollator &collator)
{
    std::vector<QString> sorted;
    for (char c = kFirst; c <= kLast; ++c) {
        sorted.emplace_back(QLatin1Char(c));
    }
    std::ranges::stable_sort(
        sorted, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    Weights places{};
    unsigned char place = 1;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && collator.compare(sorted[i - 1], sorted[i]) != 0) {
            ++place;
        }
        places[std::size_t(sorted[i][0].toLatin1())] = place;
    }
    return places;
}

/// Whether every two characters sort as their places do: not where a language takes some for one
/// letter ("ch" in Czech, "aa" in Danish) or looks past some ("-" on Windows).
bool areIndependent(const QCollator &collator, const Weights &places)
{
    struct Pair {
        unsigned place;
        std::array<QChar, 2> text;

        QStringView view() const { return {text.data(), text[1].isNull() ? 1 : 2}; }
    };
    std::vector<Pair> pairs;
    for (char first = kFirst; first <= kLast; ++first) {
        const unsigned place = 256U * places[std::size_t(first)];
        pairs.push_back({place, {QLatin1Char(first), QChar()}});
        for (char second = kFirst; second <= kLast; ++second) {
            pairs.push_back(
                {place + places[std::size_t(second)], {QLatin1Char(first), QLatin1Char(second)}});
        }
    }
    std::ranges::sort(pairs, {}, &Pair::place);
    return std::ranges::adjacent_find(pairs, [&](const Pair &a, const Pair &b) {
        const int order = collator.compare(a.view(), b.view());
        return a.place == b.place ? order != 0 : order >= 0;
    }) == pairs.end();
}

/// All 0 where ASCII cannot be sorted character by character.
Weights weightsOf(const QCollator &collator)
{
    const Weights places = placesOf(collator);
    return areIndependent(collator, places) ? places : Weights{};
}

} // namespace

WordRanks::WordRanks(int rows)
    : m_collator(makeCollator())
    , m_weights(weightsOf(m_collator))
{
    for (std::size_t letter = 0; letter < m_weights.size(); ++letter) {
        m_letters[m_weights[letter]] = static_cast<char>(letter);
    }
    m_plain.reserve(std::size_t(rows));
}

void WordRanks::add(std::string_view json, std::size_t row)
{
    const bool isString = isJsonString(json);
    const std::string_view raw = isString ? json.substr(1, json.size() - 2) : json;
    if (raw.find('\\') != std::string_view::npos || !addPlain(raw, row)) {
        add(isString ? jsonStringText(json)
                     : QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size())),
            row);
    }
}

void WordRanks::add(const QString &text, std::size_t row)
{
    if (!addPlain(text, row)) {
        addOther(text, row);
    }
}

template <class Text> bool WordRanks::addPlain(const Text &text, std::size_t row)
{
    const std::size_t start = m_weighed.size();
    for (const auto c : text) {
        std::size_t code = 0;
        if constexpr (std::is_same_v<Text, QString>) {
            code = c.unicode();
        } else {
            code = static_cast<unsigned char>(c);
        }
        const unsigned char weight = code < m_weights.size() ? m_weights[code] : 0;
        if (weight == 0) {
            m_weighed.resize(start);
            return false;
        }
        m_weighed += static_cast<char>(weight);
    }
    const std::size_t length = m_weighed.size() - start;
    std::array<char, sizeof(quint64)> beginning{};
    std::memcpy(beginning.data(), m_weighed.data() + start, std::min(length, beginning.size()));
    m_plain.push_back({qFromBigEndian<quint64>(beginning.data()), start, length, row});
    return true;
}

void WordRanks::addOther(const QString &text, std::size_t row)
{
    auto found = m_otherNumbers.constFind(text);
    if (found == m_otherNumbers.cend()) {
        found = m_otherNumbers.insert(text, m_others.size());
        m_others.push_back({text, m_collator.sortKey(text), 0});
    }
    m_otherRows.emplace_back(*found, row);
}

int WordRanks::compare(const Plain &a, const Plain &b) const
{
    if (a.beginning != b.beginning) {
        return a.beginning < b.beginning ? -1 : 1;
    }
    const std::string_view all = m_weighed;
    return all.substr(a.start, a.length).compare(all.substr(b.start, b.length));
}

/// A text that sorts as the word does.
QString WordRanks::textOf(const Plain &word) const
{
    QString text;
    text.reserve(qsizetype(word.length));
    for (const char weight : std::string_view(m_weighed).substr(word.start, word.length)) {
        text += QLatin1Char(m_letters[static_cast<unsigned char>(weight)]);
    }
    return text;
}

/// The first plain word from `from` on that does not sort before the other one. In steps that
/// double: quick whether few other words stand among many plain ones or as many.
std::size_t WordRanks::firstNotBefore(const Other &other, std::size_t from) const
{
    const auto isBefore = [&](const Plain &word) {
        return m_collator.compare(textOf(word), other.text) < 0;
    };
    std::size_t step = 1;
    std::size_t end = from;
    while (end < m_plain.size() && isBefore(m_plain[end])) {
        from = end + 1;
        end += step;
        step *= 2;
    }
    const auto start = m_plain.begin();
    const auto found = std::partition_point(start + std::ptrdiff_t(from),
        start + std::ptrdiff_t(std::min(end, m_plain.size())), isBefore);
    return std::size_t(found - start);
}

/// The plain word `next` and those that equal it; moves behind them.
void WordRanks::rankEqual(std::size_t &next, qint64 rank, std::vector<qint64> &ranks) const
{
    const Plain &first = m_plain[next];
    do {
        ranks[m_plain[next++].row] = rank;
    } while (next < m_plain.size() && compare(first, m_plain[next]) == 0);
}

void WordRanks::rank(std::vector<qint64> &ranks)
{
    std::ranges::sort(
        m_plain, [this](const Plain &a, const Plain &b) { return compare(a, b) < 0; });
    std::vector<Other *> others(m_others.size());
    std::ranges::transform(m_others, others.begin(), [](Other &other) { return &other; });
    std::ranges::sort(others, [](const Other *a, const Other *b) { return a->key < b->key; });
    // The two kinds are sorted alike, so that they can be merged.
    qint64 rank = 0;
    std::size_t next = 0;
    for (auto other = others.begin(); other != others.end(); ++rank) {
        const Other &first = **other;
        for (const std::size_t end = firstNotBefore(first, next); next < end; ++rank) {
            rankEqual(next, rank, ranks);
        }
        if (next < m_plain.size() && m_collator.compare(textOf(m_plain[next]), first.text) == 0) {
            rankEqual(next, rank, ranks);
        }
        while (other != others.end() && (*other)->key.compare(first.key) == 0) {
            (*other++)->rank = rank;
        }
    }
    for (; next < m_plain.size(); ++rank) {
        rankEqual(next, rank, ranks);
    }
    for (const auto &[number, row] : m_otherRows) {
        ranks[row] = m_others[number].rank;
    }
}

} // namespace mielto
