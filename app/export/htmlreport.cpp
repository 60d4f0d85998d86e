// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/htmlreport.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/answers/checkrun.h"
#include "app/answers/report.h"
#include "app/export/verification.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct HtmlText {
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

std::vector<ReportFinding> findings(const ViewedRows &rows, const RowContext &context)
{
    std::vector<Check> all;
    for (const CheckInfo &info : checkTable()) {
        all.push_back(info.check);
    }
    std::vector<ReportFinding> found;
    for (const CheckResult &result : runChecks(rows, context, all, [] { return false; })) {
        if (!result.rows.empty()) {
            found.push_back(
                {checkMeaning(result.check), severityTitle(checkInfo(result.check).severity),
                    qint64(result.rows.size()), result.users, checkAdvice(result.check)});
        }
    }
    return found;
}

QList<std::pair<QString, QString>> originOf(const Manifest &manifest, const QDateTime &readAt)
{
    const ManifestFilters &filters = manifest.filters;
    QList<std::pair<QString, QString>> origin{
        {HtmlText::tr("Server"), manifest.server},
        {HtmlText::tr("Workspace"), manifest.workspaceId},
        {HtmlText::tr("Read"), QLocale().toString(readAt, QLocale::ShortFormat) + " UTC"_L1},
        {HtmlText::tr("Status"), filters.statuses.join(u", "_s)},
        {HtmlText::tr("Type"), filters.types.join(u", "_s)},
        {HtmlText::tr("Filter"), (QStringList(filters.find) + filters.local).join(u' ').trimmed()},
        {HtmlText::tr("Connections"), QLocale().toString(manifest.rows)},
        {HtmlText::tr("Made with"), manifest.application + u' ' + manifest.version},
    };
    origin.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return origin;
}

} // namespace

QByteArray htmlReport(const ExportPlan &plan, const Manifest &manifest, const ConnectionList &rows,
    const QDateTime &readAt)
{
    const QDateTime time = readAt.isValid() ? readAt : QDateTime::currentDateTimeUtc();
    ReportFacts facts;
    for (const ManifestUser &user : manifest.users) {
        facts.users << user.userId;
    }
    const int users = static_cast<int>(facts.users.size());
    facts.title = users == 1 ? HtmlText::tr("Connections of %1").arg(facts.users.first())
                             : HtmlText::tr("Connections of %Ln user(s)", nullptr, users);
    facts.verdict = manifest.verdict == Verdict::Complete
        ? HtmlText::tr("Complete: no connections are missing.")
        : shortfallText(manifest);
    facts.origin = originOf(manifest, time);
    facts.findings = findings({rows, facts.users}, {time, plan.workspace});
    return reportHtml(facts, rows);
}

} // namespace mielto
