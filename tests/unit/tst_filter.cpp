// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "app/answers/filterparser.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestFilter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesTheSame_data();
    void readsAndWritesTheSame();
    void givesTheReasonAndPlaceOfWhatNarrowsNothing_data();
    void givesTheReasonAndPlaceOfWhatNarrowsNothing();
    void otherTermsHoldBesideAFaultyOne();
    void everyColumnHasItsTwoNames();
    void randomFiltersComeBackFromTheirText();
    void anyTextIsRead();
    void naughtyStringsCanBeLookedFor();
};

void TestFilter::readsAndWritesTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("terms");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, int terms, const char *written = nullptr) {
        QTest::newRow(text) << QString::fromUtf8(text) << terms
                            << QString::fromUtf8(written == nullptr ? text : written);
    };
    row("", 0);
    row("  \t ", 0, "");
    row("slack", 1);
    row("slack github", 2);
    row("\"support team\"", 1);
    row("\"slack\"", 1, "slack");
    row("\"\"", 1);
    row("\"a\"b", 2, "a b");
    row("5\"", 1);
    row(R"("a \" and \\ and \n")", 1, R"("a \" and \\ and \\n")");
    row("-slack", 1);
    row("-", 1);
    row("- a", 2);
    row("--a", 1, "-\"-a\"");
    row("\"-a\"", 1);
    row("-\"a b\"", 1);
    row("https://x", 1);
    row("-https://x", 1);
    row("foo:", 1);
    row(":error", 1);
    row("\"status\":error", 2, "status :error");
    row("\"status:error\"", 1);
    row("***", 1);
    row("status:error", 1);
    row("STATUS:Error", 1, "status:Error");
    row("status:error,expired", 1);
    row("-status:error", 1);
    row("integration_type:mcp", 1, "type:mcp");
    row("user_id:usr_1", 1, "user:usr_1");
    row("credential_id:c created_by:b workspace_id:w", 3, "credential:c creator:b workspace:w");
    row("requested_user:usr_1", 1);
    row("label:*prod*", 1);
    row("label:**a**b**", 1, "label:*a*b*");
    row("label:*", 1);
    row("label:\"\"", 1);
    row("label:\"*\"", 1);
    row("label:\"a, b\",c", 1);
    row("label:*\"a b\"*", 1);
    row("label:a\"b\"c", 1, "label:abc");
    row("label:http://x", 1);
    row("label:<3", 1);
    row("label:-a", 1);
    row("updated:>30d", 1);
    row("updated_at:<12H", 1, "updated:<12h");
    row("created:<2026-01-01,>2026-02-01", 1);
    row("updated:2026-11-12", 1);
    row("updated:>090m", 1, "updated:>90m");
    row("updated:<9999999w", 1);
    row("config.region:eu", 1);
    row("config.a.b:c,d*", 1);
    row("config.\"a.b\".\"\":x", 1);
    row("config.größe:xl", 1);
    row("Config.Region:eu", 1, "config.Region:eu");
    row("config:*eu*", 1);
    row("config.yaml", 1);
    row("config.", 1);
    row("config.:x", 1);
    row("config.a", 1);
    row("has:config.api_key", 1);
    row("-has:config.\"a b\".c", 1);
    row("check:duplicate", 1);
    row("check:Duplicate,stale", 1, "check:duplicate,stale");
    row("check", 1);
}

void TestFilter::readsAndWritesTheSame()
{
    QFETCH(QString, text);
    QFETCH(int, terms);
    QFETCH(QString, written);
    const ParsedFilter parsed = parseFilter(text);
    QVERIFY2(parsed.firstFaulty() == nullptr,
        qPrintable(parsed.firstFaulty() ? parsed.firstFaulty()->fault : QString()));
    QCOMPARE(std::ssize(parsed.terms), terms);
    const Filter filter = parsed.filter();
    QCOMPARE(filter.text(), written);
    QVERIFY(parseFilter(written).filter() == filter);
}

void TestFilter::givesTheReasonAndPlaceOfWhatNarrowsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("faulty");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *text, const char *faulty, const char *reason) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(faulty)
                            << QString::fromUtf8(reason);
    };
    row("a status: b", "status:", "value is missing");
    row("-status:a,", "-status:a,", "value is missing");
    row("status:,a", "status:,a", "value is missing");
    row("config.region:", "config.region:", "value is missing");
    row("a \"b c", "\"b c", "quotation mark");
    row("label:\"b c", "label:\"b c", "quotation mark");
    row("has:config.\"a", "has:config.\"a", "quotation mark");
    row("updated:30d x", "updated:30d", "age");
    row("updated:>", "updated:>", "age");
    row("updated:>30", "updated:>30", "age");
    row("updated:>30y", "updated:>30y", "age");
    row("updated:>99999999d", "updated:>99999999d", "age");
    row("updated:yesterday", "updated:yesterday", "day");
    row("updated:2026-02-30", "updated:2026-02-30", "day");
    row("updated:2026-1-1", "updated:2026-1-1", "day");
    row("updated:2026-*", "updated:2026-*", "day");
    row("has: b", "has:", "path");
    row("has:label b", "has:label", "path");
    row("has:config.", "has:config.", "path");
    row("has:config.a:b c", "has:config.a:b", "path");
    row("check: b", "check:", "value is missing");
    row("check:nonsense b", "check:nonsense", "no check “nonsense”");
}

void TestFilter::givesTheReasonAndPlaceOfWhatNarrowsNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, faulty);
    QFETCH(QString, reason);
    const ParsedFilter parsed = parseFilter(text);
    const ParsedTerm *found = parsed.firstFaulty();
    QVERIFY(found != nullptr);
    QCOMPARE(text.mid(found->position, found->length), faulty);
    QVERIFY2(found->fault.contains(reason), qPrintable(found->fault));
    QCOMPARE(std::ssize(parsed.filter().terms), std::ssize(parsed.terms) - 1);
}

void TestFilter::otherTermsHoldBesideAFaultyOne()
{
    QCOMPARE(
        parseFilter(u"slack status: type:mcp updated:soon"_s).filter().text(), u"slack type:mcp"_s);
}

void TestFilter::everyColumnHasItsTwoNames()
{
    QCOMPARE(std::ssize(filterFields()), kColumnCount);
    for (const FilterField &field : filterFields()) {
        const std::optional<RowColumn> column(std::in_place, field.column);
        QVERIFY(filterColumn(columnKey(field.column)) == column);
        QVERIFY(filterColumn(QString::fromLatin1(field.shortName)) == column);
    }
    QVERIFY(!filterColumn(u"nonsense"));
}

namespace {

QString randomText(QRandomGenerator &random, int longest)
{
    static const QString letters = u"aB-:,.*\"\\ \tcheck:status:config.<>é\u00a0\u0000😀"_s;
    QString text;
    for (int i = random.bounded(longest + 1); i > 0; --i) {
        text += letters[random.bounded(int(letters.size()))];
    }
    return text;
}

QStringList randomPieces(QRandomGenerator &random)
{
    QStringList pieces{randomText(random, 4)};
    for (int i = random.bounded(3); i > 0; --i) {
        if (pieces.size() > 1 && pieces.last().isEmpty()) {
            pieces.last() = u"x"_s;
        }
        pieces << randomText(random, 3);
    }
    return pieces;
}

TimeBound randomTime(QRandomGenerator &random)
{
    if (random.bounded(2) == 0) {
        return {"<>" [random.bounded(2)],
            Age { random.bounded(10'000'000), "mhdw"[random.bounded(4)] }};
    }
    const char signs[] = {'<', '>', 0};
    return {signs[random.bounded(3)], QDate(2026, 1, 1).addDays(random.bounded(5000))};
}

void addValues(QRandomGenerator &random, FilterTerm &term)
{
    const bool isTime = term.kind == FilterTerm::Kind::Field && term.column
        && fieldInfo(*term.column).kind == FieldKind::Time;
    for (int i = random.bounded(3); i >= 0; --i) {
        if (term.kind == FilterTerm::Kind::Check) {
            term.checks.push_back(
                checkTable()[std::size_t(random.bounded(int(kCheckCount)))].check);
        } else if (isTime) {
            term.times.push_back(randomTime(random));
        } else {
            term.patterns << randomPieces(random);
        }
    }
}

FilterTerm randomTerm(QRandomGenerator &random)
{
    using Kind = FilterTerm::Kind;
    FilterTerm term;
    term.kind = static_cast<Kind>(random.bounded(5));
    term.excludes = random.bounded(2) == 0;
    if (term.kind == Kind::Text) {
        term.text = randomText(random, 8);
        return term;
    }
    if (term.kind == Kind::Field) {
        term.column = rowColumnAt(random.bounded(kColumnCount));
    }
    if (term.kind == Kind::Config || term.kind == Kind::Has) {
        for (int i = random.bounded(3); i >= 0; --i) {
            term.path << randomText(random, 4);
        }
    }
    if (term.kind != Kind::Has) {
        addValues(random, term);
    }
    return term;
}

} // namespace

void TestFilter::randomFiltersComeBackFromTheirText()
{
    constexpr int rounds = 50'000;
    QRandomGenerator random(11); // NOLINT(cert-msc51-cpp): the same filters every time.
    for (int i = 0; i < rounds; ++i) {
        Filter filter;
        for (int terms = random.bounded(4); terms > 0; --terms) {
            filter.terms.push_back(randomTerm(random));
        }
        const QString text = filter.text();
        const ParsedFilter read = parseFilter(text);
        QVERIFY2(read.firstFaulty() == nullptr && read.filter() == filter, qPrintable(text));
        QCOMPARE(read.filter().text(), text);
    }
}

void TestFilter::anyTextIsRead()
{
    constexpr int rounds = 50'000;
    QRandomGenerator random(12); // NOLINT(cert-msc51-cpp): the same texts every time.
    for (int i = 0; i < rounds; ++i) {
        const QString text = randomText(random, 40);
        const ParsedFilter parsed = parseFilter(text);
        qsizetype end = 0;
        for (const ParsedTerm &term : parsed.terms) {
            QVERIFY2(term.position >= end && term.length > 0, qPrintable(text));
            end = term.position + term.length;
        }
        QVERIFY(end <= text.size());
        QVERIFY(parseFilter(parsed.filter().text()).filter() == parsed.filter());
    }
}

void TestFilter::naughtyStringsCanBeLookedFor()
{
    QStringList strings{u"undefined"_s, u"null"_s, u"-1"_s, u"--"_s, u"1;DROP TABLE users"_s,
        u"' OR 1=1 -- 1"_s, u"<script>alert(0)</script>"_s, u"田中さんにあげて下さい"_s,
        u"\u202e\u2066"_s, u"\ufeff"_s, u"̡͓̞ͅI̗̘̦͝n͇͇͙v̮̫ok̲̫̙͈i̖͙̭̹̠̞n̡̻̮̣̺g̲͈͙̭͙̬͎ ̰t͔̦h̞̲e̢̤"_s, u"$HOME"_s, u"%d%s"_s, u"C:\\con"_s,
        u"\"\\\""_s};
    const QDir corpora(qEnvironmentVariable("MIELTO_SOURCE_DIR") + u"/../shared/corpora"_s);
    QFile file(corpora.filePath(u"blns/blns.json"_s));
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &entry : QJsonDocument::fromJson(file.readAll()).array()) {
            strings << entry.toString();
        }
        QVERIFY(strings.size() > 400);
    }
    for (const QString &string : strings) {
        Filter filter;
        filter.terms.resize(3);
        filter.terms[0].text = string;
        filter.terms[1].kind = FilterTerm::Kind::Field;
        filter.terms[1].column = Field::Label;
        filter.terms[1].patterns = {QStringList{string}};
        filter.terms[2].kind = FilterTerm::Kind::Config;
        filter.terms[2].path = QStringList{string};
        filter.terms[2].patterns = {QStringList{QString(), string, QString()}};
        if (string.isEmpty()) {
            filter.terms[2].patterns = {QStringList{QString(), QString()}};
        }
        QVERIFY2(parseFilter(filter.text()).filter() == filter, qPrintable(filter.text()));
    }
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
