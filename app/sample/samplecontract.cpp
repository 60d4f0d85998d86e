// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplecontract.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include "app/sample/samplerow.h"
#include "app/sample/sampletables.h"

using namespace Qt::StringLiterals;

namespace mielto::sample {
namespace {

// The user id, or nothing when the path is another. As Starlette does it: decoded once, then
// matched, so that an encoded slash is a slash.
std::optional<QByteArray> userOfPath(const QByteArray &encoded)
{
    const QByteArray prefix = QByteArrayLiteral("/api/v1/connections/users/");
    const QByteArray path = QByteArray::fromPercentEncoding(encoded);
    if (!path.startsWith(prefix)) {
        return std::nullopt;
    }
    QByteArray user = path.mid(prefix.size());
    if (user.isEmpty() || user.contains('/')) {
        return std::nullopt;
    }
    return user;
}

Answer failure(int status, const char *detail) { return {status, detailBody(detail)}; }

struct PageQuery {
    qint64 skip = 0; ///< 0 or more
    qint64 limit = 100; ///< 1 to 1000
    std::optional<Type> type;
    std::optional<Status> status;
};

/// Reads a query as FastAPI does: unknown names are ignored, of a name that is repeated the last
/// counts; each bad value makes an entry of the 422, as pydantic 2 words it.
class QueryReader final {
public:
    explicit QueryReader(QByteArray text)
        : m_query(QString::fromLatin1(text.replace('+', "%20")))
    {
    }

    void read(const QString &name, qint64 least, qint64 most, qint64 &value)
    {
        static const QRegularExpression whole(u"^\\s*[+-]?[0-9]+\\s*$"_s);
        if (!m_query.hasQueryItem(name)) {
            return;
        }
        const QString given = lastOf(name);
        // What does not fit is as good as the largest there is.
        bool fits = false;
        const qint64 parsed = given.toLongLong(&fits);
        const qint64 largest = std::numeric_limits<qint64>::max();
        const qint64 number = fits ? parsed : given.contains(u'-') ? -largest : largest;
        if (!whole.match(given).hasMatch()) {
            addFault(name, u"int_parsing"_s,
                u"Input should be a valid integer, unable to parse string as an integer"_s, {});
        } else if (number < least) {
            addFault(name, u"greater_than_equal"_s,
                u"Input should be greater than or equal to %1"_s.arg(least), {{u"ge"_s, least}});
        } else if (number > most) {
            addFault(name, u"less_than_equal"_s,
                u"Input should be less than or equal to %1"_s.arg(most), {{u"le"_s, most}});
        } else {
            value = number;
        }
    }

    template <typename Value>
    void read(
        const QString &name, std::span<const KnownValue<Value>> known, std::optional<Value> &value)
    {
        QStringList words;
        for (const KnownValue<Value> &one : known) {
            const auto word = QLatin1StringView(one.word.data(), qsizetype(one.word.size()));
            value = lastOf(name) == word ? one.value : value;
            words << u'\'' + word + u'\'';
        }
        if (m_query.hasQueryItem(name) && !value) {
            const QString last = words.takeLast();
            const QString expected = words.join(u", "_s) + u" or "_s + last;
            addFault(
                name, u"enum"_s, u"Input should be "_s + expected, {{u"expected"_s, expected}});
        }
    }

    const QJsonArray &faults() const { return m_faults; }

private:
    QString lastOf(const QString &name) const
    {
        const QStringList all = m_query.allQueryItemValues(name, QUrl::FullyDecoded);
        return all.isEmpty() ? QString() : all.last();
    }
    void addFault(const QString &name, const QString &type, const QString &message,
        const QJsonObject &context)
    {
        QJsonObject entry{{u"type"_s, type}, {u"loc"_s, QJsonArray{u"query"_s, name}},
            {u"msg"_s, message}, {u"input"_s, lastOf(name)}};
        if (!context.isEmpty()) {
            entry[u"ctx"_s] = context;
        }
        m_faults.append(entry);
    }

    QUrlQuery m_query;
    QJsonArray m_faults;
};

/// The body of a 200: a ConnectionList, `total` counted under the filters.
QByteArray pageOf(const std::vector<Row> &rows, const PageQuery &query)
{
    QByteArrayList wanted;
    qint64 total = 0;
    for (const Row &row : rows) {
        if (row.type != query.type.value_or(row.type)
            || row.status != query.status.value_or(row.status)) {
            continue;
        }
        // As a difference, because skip + limit may overflow.
        if (total >= query.skip && total - query.skip < query.limit) {
            wanted << row.json;
        }
        ++total;
    }
    return R"({"connections":[)" + wanted.join(',') + R"(],"total":)" + QByteArray::number(total)
        + R"(,"page":)" + QByteArray::number(query.skip / query.limit + 1) + R"(,"size":)"
        + QByteArray::number(query.limit) + '}';
}

bool isSignedIn(const QByteArray &given, const QByteArray &wanted)
{
    // The scheme in any case, the token exactly.
    const qsizetype blank = wanted.indexOf(' ');
    return given.left(blank).compare(wanted.left(blank), Qt::CaseInsensitive) == 0
        && given.mid(blank) == wanted.mid(blank);
}

/// Of all users, made when they are asked for first.
const std::vector<std::vector<Row>> &allRows()
{
    static const auto all = [] {
        std::vector<std::vector<Row>> made(users.size());
        for (std::size_t user = 0; user < users.size(); ++user) {
            for (int row = 0; row < users[user].count; ++row) {
                made[user].push_back(rowOf(int(user), row));
            }
        }
        return made;
    }();
    return all;
}

} // namespace

QByteArray detailBody(const QByteArray &text) { return "{\"detail\":\"" + text + "\"}"; }

Answer answerTo(const Request &request, const QByteArray &authorization)
{
    const qsizetype mark = request.target.indexOf('?');
    const auto user = userOfPath(mark < 0 ? request.target : request.target.left(mark));
    if (!user) {
        return failure(404, "Not Found");
    }
    if (request.method != "GET") {
        return failure(405, "Method Not Allowed");
    }
    if (!isSignedIn(request.authorization, authorization)) {
        return failure(401, "Not authenticated");
    }
    if (!request.workspace.isEmpty() && request.workspace != workspaceId) {
        return failure(403, "Not a member of this workspace");
    }
    PageQuery query;
    QueryReader reader(mark < 0 ? QByteArray() : request.target.mid(mark + 1));
    reader.read(u"skip"_s, 0, std::numeric_limits<qint64>::max(), query.skip);
    reader.read(u"limit"_s, 1, 1000, query.limit);
    reader.read(u"integration_type"_s, knownTypes(), query.type);
    reader.read(u"status"_s, knownStatuses(), query.status);
    if (!reader.faults().isEmpty()) {
        const QJsonObject body{{u"detail"_s, reader.faults()}};
        return {422, QJsonDocument(body).toJson(QJsonDocument::Compact)};
    }
    const auto found = std::ranges::find_if(
        users, [&user](const User &candidate) { return *user == QByteArrayView(candidate.id); });
    if (found == users.end()) {
        return failure(404, "Connection not found");
    }
    return {200, pageOf(allRows()[std::size_t(found - users.begin())], query)};
}

} // namespace mielto::sample
