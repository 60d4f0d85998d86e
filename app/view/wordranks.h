// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <QCollator>
#include <QHash>
#include <QString>

namespace mielto {

/// Ranks the words of a column as the language on screen (the default QLocale's) sorts them, case
/// aside. Belongs to the thread that made it, as a QCollator does.
class WordRanks final {
public:
    explicit WordRanks(int rows);

    /// `json`: a string's JSON text or another value's, as it stands.
    void add(std::string_view json, std::size_t row);
    void add(const QString &text, std::size_t row);

    /// Sets the ranks of the rows whose words were added: from 0 on without gaps, equal for words
    /// that the language takes for equal.
    void rank(std::vector<qint64> &ranks);

private:
    /// One whose characters all have a weight: the order of the weights is the language's.
    struct Plain {
        quint64 beginning; ///< The first eight weights, so that most comparisons end here.
        std::size_t start;
        std::size_t length;
        std::size_t row;
    };
    /// Any other one; each text once.
    struct Other {
        QString text;
        QCollatorSortKey key;
        qint64 rank;
    };

    template <class Text> bool addPlain(const Text &text, std::size_t row);
    void addOther(const QString &text, std::size_t row);
    int compare(const Plain &a, const Plain &b) const;
    QString textOf(const Plain &word) const;
    std::size_t firstNotBefore(const Other &other, std::size_t from) const;
    void rankEqual(std::size_t &next, qint64 rank, std::vector<qint64> &ranks) const;

    QCollator m_collator;
    std::array<unsigned char, 128> m_weights; ///< Of ASCII; 0: none.
    std::array<char, 128> m_letters{}; ///< One for each weight.
    std::string m_weighed; ///< The plain words, one after the other.
    std::vector<Plain> m_plain;
    std::vector<Other> m_others;
    QHash<QString, std::size_t> m_otherNumbers;
    std::vector<std::pair<std::size_t, std::size_t>> m_otherRows; ///< Number, row.
};

} // namespace mielto
