// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplequery.h"

#include <algorithm>
#include <limits>
#include <map>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mielto::sample {
namespace {

using namespace Qt::StringLiterals;

std::map<QByteArray, QByteArray> decodedPairs(const QByteArray &text)
{
    const auto decoded = [](QByteArray part) {
        return QByteArray::fromPercentEncoding(part.replace('+', ' '));
    };
    std::map<QByteArray, QByteArray> pairs;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals >= 0) {
            pairs[decoded(pair.left(equals))] = decoded(pair.mid(equals + 1));
        }
    }
    return pairs;
}

// Digits only, as a query has them; what does not fit is as good as the largest there is.
std::optional<qint64> integer(const QByteArray &text)
{
    QByteArray digits = text.trimmed();
    const bool negative = digits.startsWith('-');
    if (negative || digits.startsWith('+')) {
        digits.remove(0, 1);
    }
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit)) {
        return std::nullopt;
    }
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    const qint64 magnitude = fits ? value : std::numeric_limits<qint64>::max();
    return negative ? -magnitude : magnitude;
}

// One entry of the list in `detail`, as pydantic 2 words it.
QJsonObject fault(const QString &name, const QByteArray &input, const QString &type,
    const QString &message, const QJsonObject &context)
{
    QJsonObject entry{{u"type"_s, type}, {u"loc"_s, QJsonArray{u"query"_s, name}},
        {u"msg"_s, message}, {u"input"_s, QString::fromUtf8(input)}};
    if (!context.isEmpty()) {
        entry[u"ctx"_s] = context;
    }
    return entry;
}

class QueryReader final {
public:
    explicit QueryReader(const QByteArray &text)
        : m_pairs(decodedPairs(text))
    {
    }

    void read(const char *name, qint64 least, qint64 most, qint64 &value)
    {
        const auto pair = m_pairs.find(name);
        if (pair == m_pairs.end()) {
            return;
        }
        const auto number = integer(pair->second);
        const QString key = QString::fromLatin1(name);
        if (!number) {
            m_faults.append(fault(key, pair->second, u"int_parsing"_s,
                u"Input should be a valid integer, unable to parse string as an integer"_s, {}));
        } else if (*number < least) {
            m_faults.append(fault(key, pair->second, u"greater_than_equal"_s,
                u"Input should be greater than or equal to %1"_s.arg(least), {{u"ge"_s, least}}));
        } else if (*number > most) {
            m_faults.append(fault(key, pair->second, u"less_than_equal"_s,
                u"Input should be less than or equal to %1"_s.arg(most), {{u"le"_s, most}}));
        } else {
            value = *number;
        }
    }

    template <typename Enum, std::size_t N>
    void read(
        const char *name, const std::array<std::string_view, N> &words, std::optional<Enum> &value)
    {
        const auto pair = m_pairs.find(name);
        if (pair == m_pairs.end()) {
            return;
        }
        const std::string_view given(
            pair->second.constData(), static_cast<std::size_t>(pair->second.size()));
        const auto word = std::find(words.begin(), words.end(), given);
        if (word != words.end()) {
            value = static_cast<Enum>(word - words.begin());
            return;
        }
        const QString expected = listed(words.data(), N);
        m_faults.append(fault(QString::fromLatin1(name), pair->second, u"enum"_s,
            u"Input should be "_s + expected, {{u"expected"_s, expected}}));
    }

    const QJsonArray &faults() const { return m_faults; }

private:
    // 'a', 'b' or 'c'
    static QString listed(const std::string_view *words, std::size_t count)
    {
        QString text;
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) {
                text += i + 1 == count ? u" or "_s : u", "_s;
            }
            text += u'\'' + QString::fromUtf8(words[i].data(), qsizetype(words[i].size())) + u'\'';
        }
        return text;
    }

    std::map<QByteArray, QByteArray> m_pairs;
    QJsonArray m_faults;
};

} // namespace

Result<PageQuery, QByteArray> parseQuery(const QByteArray &text)
{
    PageQuery query;
    QueryReader reader(text);
    reader.read("skip", 0, std::numeric_limits<qint64>::max(), query.skip);
    reader.read("limit", 1, 1000, query.limit);
    reader.read("integration_type", typeWords, query.type);
    reader.read("status", statusWords, query.status);
    if (reader.faults().isEmpty()) {
        return query;
    }
    const QJsonObject body{{u"detail"_s, reader.faults()}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace mielto::sample
