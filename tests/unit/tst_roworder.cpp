// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "app/view/localfilter.h"
#include "app/view/roworder.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

const IsCancelled kNever = [] { return false; };

/// Rows that differ in one field alone; a page for each value, so that blocks are crossed.
ViewedRows rowsWith(const QByteArray &key, const QByteArrayList &values)
{
    ViewedRows rows;
    for (const QByteArray &value : values) {
        rows.list.append(block(QByteArrayList{connectionWith(key, value)}), 0, 1);
    }
    return rows;
}

std::vector<int> orderOf(const ViewedRows &rows, const ViewSpec &spec)
{
    const RowOrder order = rowOrder(rows, spec, kNever);
    return order ? *order : std::vector<int>();
}

ViewSpec sortedBy(RowColumn column, bool descending = false)
{
    ViewSpec spec;
    spec.sort.push_back({column, descending});
    return spec;
}

using Order = std::vector<int>;

/// The text as JSON, every other time with escapes.
QByteArray jsonOf(const QString &text, bool escaped)
{
    if (!escaped) {
        return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
    }
    QByteArray json = "\"";
    for (const QChar c : text) {
        json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return json + '"';
}

/// Some letters, among them those that languages order in ways of their own.
QString madeUpWord(std::mt19937 &random)
{
    const QString letters = u"aaAAbchlLnNoOsStTyzZ 01-_.'\\/#iIıİäÄåÅéßñøłž日本あアا\u0001"_s;
    QString word;
    for (std::size_t length = random() % 6; length > 0; --length) {
        word += letters[qsizetype(random() % std::size_t(letters.size()))];
    }
    return word;
}

} // namespace

class TestRowOrder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlainViewHasNoOrder();
    void timesSortByTheirInstant();
    void statusesSortByUrgency();
    void textSortsWithoutCase();
    void textSortsAsTheLanguageDoes_data();
    void textSortsAsTheLanguageDoes();
    void textsOfAllKindsHaveOneOrder_data();
    void textsOfAllKindsHaveOneOrder();
    void longTextsWithOneBeginning();
    void equalRowsStayInTheServersOrder();
    void aSecondKeyDecidesAmongEquals();
    void everyColumnSorts();
    void requestedUsersSortAndFilter();
    void filtersOfOneColumnWidenAndExcludesNarrow();
    void noValueIsNotAnEmptyOne();
    void findNarrowsAndSorts();
    void cancelledWorkHasNoResult();
};

void TestRowOrder::aPlainViewHasNoOrder()
{
    QVERIFY(!rowOrder(rowsWith("id", {R"("b")", R"("a")"}), {}, kNever));
    QVERIFY(ViewSpec().isPlain());
}

void TestRowOrder::timesSortByTheirInstant()
{
    const ViewedRows rows = rowsWith("updated_at",
        {R"("2024-01-01T12:00:00Z")", R"("2024-01-01T13:30:00+02:00")", R"("no time")",
            R"("2024-01-01T12:00:00.000001Z")", "null"});
    QCOMPARE(orderOf(rows, sortedBy(Field::UpdatedAt)), (Order{1, 0, 3, 2, 4}));
    QCOMPARE(orderOf(rows, sortedBy(Field::UpdatedAt, true)), (Order{3, 0, 1, 2, 4}));
}

void TestRowOrder::statusesSortByUrgency()
{
    const ViewedRows rows = rowsWith("status",
        {R"("error")", R"("paused")", R"("active")", R"("expired")", R"("testing")",
            R"("inactive")"});
    QCOMPARE(orderOf(rows, sortedBy(Field::Status)), (Order{2, 5, 4, 1, 3, 0}));
    QCOMPARE(orderOf(rows, sortedBy(Field::Status, true)), (Order{0, 3, 1, 4, 5, 2}));
}

void TestRowOrder::textSortsWithoutCase()
{
    const ViewedRows rows = rowsWith("label",
        {R"("b")", R"("\u00c9")", R"("A")", "null", R"("a b")", R"("é")", R"("")", R"("a")"});
    QCOMPARE(orderOf(rows, sortedBy(Field::Label)), (Order{6, 2, 7, 4, 0, 1, 5, 3}));
    QCOMPARE(orderOf(rows, sortedBy(Field::Label, true)), (Order{1, 5, 0, 4, 2, 7, 6, 3}));
}

void TestRowOrder::textSortsAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << u"C"_s << u"alt Älter Zebra"_s;
    QTest::newRow("English") << u"en"_s << u"alt Älter Zebra"_s;
    QTest::newRow("German") << u"de"_s << u"alt Älter Zebra"_s;
    QTest::newRow("Swedish") << u"sv"_s << u"alt Zebra Älter"_s;
    QTest::newRow("Spanish") << u"es"_s << u"nz ñu oca"_s;
    QTest::newRow("Danish") << u"da"_s << u"ab z aa"_s;
    QTest::newRow("Czech") << u"cs"_s << u"ci h ch i"_s;
    QTest::newRow("Turkish") << u"tr"_s << u"h ı i"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"a あ イ う"_s;
}

void TestRowOrder::textSortsAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QLocale::setDefault(QLocale(language));
    QByteArrayList values;
    Order expected;
    for (const QString &word : words.split(u' ')) {
        expected.insert(expected.begin(), int(values.size()));
        values.prepend(jsonOf(word, false));
    }
    const Order order = orderOf(rowsWith("label", values), sortedBy(Field::Label));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(order, expected);
}

void TestRowOrder::textsOfAllKindsHaveOneOrder_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ar", "ja", "zh_CN", "da", "cs", "tr", "lt", "et"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void TestRowOrder::textsOfAllKindsHaveOneOrder()
{
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    QCollator collator{QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::mt19937 random(1);
    QStringList words;
    QByteArrayList values;
    Order expected;
    constexpr int count = 1000;
    for (int i = 0; i < count; ++i) {
        words << madeUpWord(random);
        values << jsonOf(words.last(), i % 2 == 1);
        expected.push_back(i);
    }
    std::ranges::stable_sort(
        expected, [&](int a, int b) { return collator.compare(words[a], words[b]) < 0; });
    const Order order = orderOf(rowsWith("label", values), sortedBy(Field::Label));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(order, expected);
}

void TestRowOrder::longTextsWithOneBeginning()
{
    const ViewedRows rows = rowsWith("label",
        {R"("connection-10")", R"("connection-1")", R"("connection")", R"("CONNECTION-02")"});
    QCOMPARE(orderOf(rows, sortedBy(Field::Label)), (Order{2, 3, 1, 0}));
}

void TestRowOrder::equalRowsStayInTheServersOrder()
{
    QByteArrayList values;
    for (int i = 0; i < 100; ++i) {
        values << (i % 2 == 0 ? R"("X")" : R"("x")");
    }
    const ViewedRows rows = rowsWith("integration", values);
    for (const bool descending : {false, true}) {
        const Order order = orderOf(rows, sortedBy(Field::Integration, descending));
        QCOMPARE(order.size(), 100U);
        QVERIFY(std::ranges::is_sorted(order));
    }
}

void TestRowOrder::aSecondKeyDecidesAmongEquals()
{
    ViewedRows rows;
    for (const char *id : {"c", "a", "b"}) {
        rows.list.append(block(QByteArrayList{connection(id)}), 0, 1);
    }
    ViewSpec spec = sortedBy(Field::Status);
    spec.sort.push_back({Field::Id, true});
    QCOMPARE(orderOf(rows, spec), (Order{0, 2, 1}));
}

void TestRowOrder::everyColumnSorts()
{
    for (const FieldInfo &info : fields()) {
        const QByteArray key(info.key.data(), qsizetype(info.key.size()));
        QByteArrayList values{R"("b")", R"("a")"};
        if (info.kind == FieldKind::Object) {
            values = {R"({"b":1})", R"({"a":1})"};
        } else if (info.kind == FieldKind::Time) {
            values = {R"("2024-01-02T00:00:00Z")", R"("2024-01-01T00:00:00Z")"};
        } else if (info.kind == FieldKind::Status) {
            values = {R"("error")", R"("active")"};
        }
        QVERIFY2(
            orderOf(rowsWith(key, values), sortedBy(info.field)) == (Order{1, 0}), key.constData());
    }
}

void TestRowOrder::requestedUsersSortAndFilter()
{
    ViewedRows rows;
    rows.users = {u"zoe"_s, u"Adam"_s};
    const BlockPointer two = block(QByteArrayList{connection("a"), connection("b")});
    rows.list.append(two, 0, 2, 0);
    rows.list.append(two, 0, 2, 1);
    QCOMPARE(orderOf(rows, sortedBy(kRequestedUser)), (Order{2, 3, 0, 1}));
    ViewSpec spec;
    spec.filters = {localFilterOf(rows, rows.list.at(3), kRequestedUser, false)};
    QCOMPARE(orderOf(rows, spec), (Order{2, 3}));
    spec.filters.clear();
    spec.find = u"ZOE"_s;
    QCOMPARE(orderOf(rows, spec), (Order{0, 1}));
}

void TestRowOrder::filtersOfOneColumnWidenAndExcludesNarrow()
{
    const ViewedRows rows =
        rowsWith("integration", {R"("slack")", R"("github")", R"("jira")", R"("sl\u0061ck")"});
    ViewSpec spec;
    spec.filters = {{Field::Integration, u"slack"_s, false}};
    QCOMPARE(orderOf(rows, spec), (Order{0, 3}));
    spec.filters.push_back({Field::Integration, u"jira"_s, false});
    QCOMPARE(orderOf(rows, spec), (Order{0, 2, 3}));
    spec.filters = {{Field::Integration, u"slack"_s, true}};
    QCOMPARE(orderOf(rows, spec), (Order{1, 2}));
    spec.filters.push_back({Field::Integration, u"jira"_s, true});
    QCOMPARE(orderOf(rows, spec), (Order{1}));
}

void TestRowOrder::noValueIsNotAnEmptyOne()
{
    const ViewedRows rows = rowsWith("label", {R"("")", "null"});
    ViewSpec spec;
    spec.filters = {localFilterOf(rows, rows.list.at(0), Field::Label, false)};
    QCOMPARE(orderOf(rows, spec), (Order{0}));
    spec.filters = {localFilterOf(rows, rows.list.at(1), Field::Label, false)};
    QCOMPARE(orderOf(rows, spec), (Order{1}));
}

void TestRowOrder::findNarrowsAndSorts()
{
    const ViewedRows rows = rowsWith("label", {R"("xb")", R"("y")", R"("Xa")"});
    ViewSpec spec = sortedBy(Field::Label);
    spec.find = u"x"_s;
    // The other texts of the made rows hold no x.
    QCOMPARE(orderOf(rows, spec), (Order{2, 0}));
}

void TestRowOrder::cancelledWorkHasNoResult()
{
    ViewSpec spec = sortedBy(Field::Label);
    spec.find = u"a"_s;
    QVERIFY(!rowOrder(rowsWith("label", {R"("a")"}), spec, [] { return true; }));
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
