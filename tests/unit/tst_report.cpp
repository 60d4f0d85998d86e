// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>
#include <QXmlStreamReader>

#include "app/answers/report.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

BlockPointer rowsWith(const QByteArray &integration, const QByteArray &status, int count)
{
    const QByteArray row = connectionWith("integration", '"' + integration + '"')
                               .replace("\"status\":\"active\"", "\"status\":\"" + status + '"');
    return testing::block(QByteArrayList(count, row));
}

/// The rows of each table as text, cells separated by "|"; fails on what is not well-formed.
QStringList rowsOf(const QByteArray &html)
{
    QStringList rows;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "tr"_L1) {
            rows << QString();
        } else if (reader.isStartElement()
            && (reader.name() == "td"_L1 || reader.name() == "th"_L1)) {
            rows.last() += reader.readElementText(QXmlStreamReader::IncludeChildElements) + u'|';
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : rows;
}

} // namespace

class TestReport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsBroken()
    {
        ConnectionList list;
        list.append(rowsWith("aws", "error", 3), 0, 3, 0);
        list.append(rowsWith("slack", "active", 1), 0, 1, 1);
        list.append(rowsWith("slack", "expired", 1), 0, 1, 1);
        ReportFacts facts;
        facts.users = {u"ann"_s, u"bob"_s};
        facts.origin = {{u"Server"_s, u"https://a.example"_s}};
        facts.findings = {{u"error"_s, u"problem"_s, 3, 1, u"Reconnect"_s}};
        const QStringList rows = rowsOf(reportHtml(facts, list));
        for (const QString &row :
            {u"Error|3|60.0 %|"_s, u"Active|1|20.0 %|"_s, u"error|problem|3|1|Reconnect|"_s,
                u"aws|3|3|"_s, u"slack|1|2|"_s, u"ann|3|3|"_s, u"User|aws|slack|"_s,
                u"ann|3 Error||"_s, u"bob||2 Expired|"_s, u"Server|https://a.example|"_s}) {
            QVERIFY2(rows.contains(row), qPrintable(row + u" in "_s + rows.join(u' ')));
        }
    }
    void hostileTextStaysText()
    {
        const QByteArray attack = R"(<script src='//x.example/'>&amp;</script>\u202e<img src=x>)";
        ConnectionList list;
        list.append(rowsWith(attack, "error", 1), 0, 1, 0);
        ReportFacts facts;
        facts.title = facts.verdict = u"</title><script>x</script>"_s;
        facts.users = {u"<b>ann</b>"_s, u"bob"_s};
        facts.origin = {{u"Server"_s, u"<a href='https://x.example'>"_s}};
        const QByteArray html = reportHtml(facts, list);
        QVERIFY(rowsOf(html).join(u' ').contains(u"<script src='//x.example/'>&amp;</script>"_s));
        for (const char *made : {"<script", "<img", "<a ", "<b>", "\u202e", "href=\"", "src=\""}) {
            QVERIFY2(!html.contains(made), made);
        }
    }
    void namesAtMostTenAndFiftyUsers()
    {
        ConnectionList list;
        ReportFacts facts;
        for (int user = 0; user < 60; ++user) {
            facts.users << u"u%1"_s.arg(user);
            list.append(rowsWith("aws", "error", 1), 0, 1, user);
        }
        const QString html = QString::fromUtf8(reportHtml(facts, list));
        QCOMPARE(html.count(u"<tr>"_s), 2 + 2 + 11 + 51);
        QVERIFY(html.contains(u"the first 50 of 60 users"_s));
    }
    void followsTheDirectionOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QByteArray html = reportHtml({}, {});
        QLocale::setDefault(QLocale::c());
        QVERIFY(html.contains("dir=\"rtl\""));
        QVERIFY(reportHtml({}, {}).contains("dir=\"ltr\""));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
