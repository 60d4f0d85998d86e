// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/report.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/answers/grid.h"
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr std::size_t kMostNamed = 10;
constexpr std::size_t kMostUsersInGrid = 50;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Text from anywhere, which keeps its own direction.
QString foreign(const QString &text)
{
    return "<bdi>"_L1 + visibleText(text).toHtmlEscaped() + "</bdi>"_L1;
}

QString number(qint64 value) { return QLocale().toString(value); }

QString row(const QStringList &cells, const char *tag = "td")
{
    const QLatin1String name(tag);
    QString html = "<tr>"_L1;
    for (const QString &cell : cells) {
        html += u'<' + name + u'>' + cell + "</"_L1 + name + u'>';
    }
    return html + "</tr>\n"_L1;
}

QString table(const QString &title, const QStringList &headings, const QString &rows)
{
    if (rows.isEmpty()) {
        return {};
    }
    const QString head = headings.isEmpty() ? QString() : row(headings, "th");
    return "<h2>"_L1 + title.toHtmlEscaped() + "</h2>\n<table>\n"_L1 + head + rows
        + "</table>\n"_L1;
}

QString titleOf(Status status)
{
    for (const auto &known : knownStatuses()) {
        if (known.value == status) {
            return knownValueTitle(known.title).toHtmlEscaped();
        }
    }
    return ReportText::tr("Unknown").toHtmlEscaped();
}

QString statusTable(const ConnectionList &list)
{
    std::array<qint64, static_cast<std::size_t>(Status::Unknown) + 1> counts{};
    list.forEachRun([&](const BlockPointer &block, int first, int rows, int) {
        for (int at = first; at < first + rows; ++at) {
            ++counts[static_cast<std::size_t>(block->row(at).status)];
        }
    });
    QString rows;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0) {
            const double share = 100.0 * double(counts[i]) / list.rowCount();
            rows += row({titleOf(static_cast<Status>(i)), number(counts[i]),
                QLocale().toString(share, 'f', 1) + " %"_L1});
        }
    }
    return table(ReportText::tr("Connections by status"),
        {ReportText::tr("Status"), ReportText::tr("Connections"), ReportText::tr("Share")}, rows);
}

struct Named {
    QString name;
    GridCell cell;
};

/// Those with the most broken connections, at most ten.
QString brokenTable(const QString &title, const QString &heading, std::vector<Named> all)
{
    std::erase_if(all, [](const Named &one) { return one.cell.broken == 0; });
    std::stable_sort(all.begin(), all.end(),
        [](const Named &left, const Named &right) { return left.cell.broken > right.cell.broken; });
    all.resize(std::min(all.size(), kMostNamed));
    QString rows;
    for (const auto &[name, cell] : all) {
        rows += row({foreign(name), number(cell.broken), number(cell.rows)});
    }
    return table(title, {heading, ReportText::tr("Broken"), ReportText::tr("Connections")}, rows);
}

QString brokenTables(const Grid &grid, const QStringList &users)
{
    std::vector<Named> integrations;
    for (qsizetype i = 0; i < grid.columns.size(); ++i) {
        integrations.push_back({grid.columns[i], grid.columnTotals[std::size_t(i)]});
    }
    std::vector<Named> people;
    for (qsizetype i = 0; i < users.size(); ++i) {
        people.push_back({users[i], grid.userTotals[std::size_t(i)]});
    }
    return brokenTable(ReportText::tr("Most broken integrations"), ReportText::tr("Integration"),
               std::move(integrations))
        + brokenTable(ReportText::tr("Most broken users"), ReportText::tr("User"),
            users.size() > 1 ? std::move(people) : std::vector<Named>());
}

QString findingsTable(const std::vector<ReportFinding> &findings)
{
    QString rows;
    for (const ReportFinding &finding : findings) {
        rows += row({finding.title.toHtmlEscaped(), finding.severity.toHtmlEscaped(),
            number(finding.rows), number(finding.users), finding.advice.toHtmlEscaped()});
    }
    return table(ReportText::tr("Findings"),
        {ReportText::tr("Check"), ReportText::tr("Severity"), ReportText::tr("Connections"),
            ReportText::tr("Users"), ReportText::tr("What to do")},
        rows);
}

QString gridCell(const GridCell &cell)
{
    return cell.rows == 0 ? QString() : number(cell.rows) + u' ' + titleOf(cell.worst);
}

QString gridTable(const Grid &grid, const QStringList &users)
{
    const std::size_t shown = std::min(grid.lines.size(), kMostUsersInGrid);
    QString rows;
    for (std::size_t user = 0; user < shown && users.size() > 1; ++user) {
        QStringList cells{foreign(users[qsizetype(user)])};
        for (const GridCell &cell : grid.lines[user]) {
            cells << gridCell(cell);
        }
        rows += row(cells);
    }
    QStringList headings{ReportText::tr("User")};
    for (const QString &name : grid.columns) {
        headings << foreign(name);
    }
    const QString title = shown < grid.lines.size()
        ? ReportText::tr("Users and integrations: the first %1 of %2 users")
              .arg(number(qint64(shown)), number(qint64(grid.lines.size())))
        : ReportText::tr("Users and integrations");
    return table(title, headings, rows);
}

QString originTable(const ReportFacts &facts)
{
    QString rows;
    for (const auto &[title, text] : facts.origin) {
        rows += row({title.toHtmlEscaped(), foreign(text)});
    }
    return table(ReportText::tr("Where these rows come from"), {}, rows);
}

QString pageHead(const QString &title)
{
    const QLocale locale;
    const auto direction = locale.textDirection() == Qt::RightToLeft ? "rtl"_L1 : "ltr"_L1;
    return "<!DOCTYPE html>\n<html lang=\""_L1 + locale.bcp47Name() + "\" dir=\""_L1 + direction
        + "\">\n<head>\n<meta charset=\"utf-8\" />\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
          "style-src 'unsafe-inline'\" />\n<title>"_L1
        + visibleText(title).toHtmlEscaped()
        + "</title>\n<style>\n"
          "body { font-family: sans-serif; margin: 2em; }\n"
          "table { border-collapse: collapse; margin-bottom: 1.5em; }\n"
          "th, td { border: 1px solid #888; padding: 3px 8px; text-align: start; }\n"
          "</style>\n</head>\n<body>\n"_L1;
}

} // namespace

QByteArray reportHtml(const ReportFacts &facts, const ConnectionList &list)
{
    const Grid grid = gridOf(list, int(facts.users.size()));
    const QString page = pageHead(facts.title) + "<h1>"_L1 + foreign(facts.title) + "</h1>\n<p>"_L1
        + foreign(facts.verdict) + "</p>\n"_L1 + statusTable(list) + findingsTable(facts.findings)
        + brokenTables(grid, facts.users) + gridTable(grid, facts.users) + originTable(facts)
        + "</body>\n</html>\n"_L1;
    return page.toUtf8();
}

} // namespace mielto
