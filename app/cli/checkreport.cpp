// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkreport.h"

#include <algorithm>

#include "app/cli/tabletext.h"
#include "app/data/jsontext.h"
#include "app/export/csvwriter.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

bool wasChecked(const CheckResult &result) { return result.notChecked.isEmpty(); }

QString meaningOf(const CheckResult &result)
{
    const QString meaning = checkMeaning(result.check);
    if (!wasChecked(result)) {
        return meaning + " ("_L1 + result.notChecked.shown + u')';
    }
    return result.rows.empty() ? meaning : meaning + u' ' + checkAdvice(result.check);
}

QByteArray checkTableText(const std::vector<CheckResult> &results)
{
    std::vector<QStringList> lines{
        {u"CHECK"_s, u"SEVERITY"_s, u"ROWS"_s, u"USERS"_s, u"MEANING"_s}};
    for (const CheckResult &result : results) {
        const CheckInfo &info = checkInfo(result.check);
        const auto count = [&](qint64 number) {
            return wasChecked(result) ? QString::number(number) : u"-"_s;
        };
        lines.push_back(
            {QLatin1StringView(info.name), QLatin1StringView(severityWord(info.severity)),
                count(std::ssize(result.rows)), count(result.users), meaningOf(result)});
    }
    return alignedText(lines);
}

QByteArray checkCsv(const std::vector<CheckResult> &results)
{
    QByteArray out = "check,severity,rows,users,not_checked\r\n";
    for (const CheckResult &result : results) {
        const CheckInfo &info = checkInfo(result.check);
        const auto count = [&](qint64 number) {
            return wasChecked(result) ? QByteArray::number(number) : QByteArray();
        };
        out += QByteArray(info.name) + ',' + severityWord(info.severity) + ','
            + count(std::ssize(result.rows)) + ',' + count(result.users) + ',';
        appendCsvCell(result.notChecked.english.toUtf8(), ',', true, out);
        out += "\r\n";
    }
    return out;
}

QByteArray idsJson(const CheckResult &result, const ConnectionList &rows)
{
    QByteArrayList ids;
    for (const int row : result.rows) {
        const QString id = rows.at(row).text(Field::Id);
        ids << (id.isNull() ? QByteArray("null") : jsonQuoted(id));
    }
    return '[' + ids.join(',') + ']';
}

QByteArray resultJson(const CheckResult &result, const ConnectionList &rows)
{
    const CheckInfo &info = checkInfo(result.check);
    const auto count = [&](qint64 number) {
        return wasChecked(result) ? QByteArray::number(number) : QByteArray("null");
    };
    QByteArray json = "{\"check\":\"" + QByteArray(info.name) + "\",\"severity\":\""
        + severityWord(info.severity) + "\",\"rows\":" + count(std::ssize(result.rows))
        + ",\"users\":" + count(result.users) + ",\"ids\":" + idsJson(result, rows);
    if (!wasChecked(result)) {
        json += ",\"not_checked\":" + jsonQuoted(result.notChecked.english);
    }
    return json + '}';
}

QByteArray checkJson(const CheckReport &report)
{
    QByteArrayList checks;
    for (const CheckResult &result : report.results) {
        checks << resultJson(result, report.rows);
    }
    QByteArrayList users;
    std::ranges::transform(report.notRead, std::back_inserter(users), jsonQuoted);
    return "{\"checks\":[\n" + checks.join(",\n")
        + "],\n\"rows\":" + QByteArray::number(report.rows.rowCount()) + ",\"verdict\":"
        + (report.verdict.isNull() ? QByteArray("null") : jsonQuoted(report.verdict))
        + ",\"not_read\":[" + users.join(',') + "]}\n";
}

} // namespace

QByteArray CheckReport::text(CheckFormat format) const
{
    switch (format) {
    case CheckFormat::Table:
        return checkTableText(results);
    case CheckFormat::Json:
        return checkJson(*this);
    case CheckFormat::Csv:
        break;
    }
    return checkCsv(results);
}

bool CheckReport::found(const std::vector<Check> &checks) const
{
    return std::ranges::any_of(results, [&checks](const CheckResult &result) {
        return !result.rows.empty() && std::ranges::find(checks, result.check) != checks.end();
    });
}

} // namespace mielto
