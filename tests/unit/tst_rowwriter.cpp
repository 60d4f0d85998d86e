// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/export/exportfile.h"
#include "app/export/xlsxtext.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;
using mielto::testing::contents;

class TestRowWriter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void writesWhatTheWriterWrites_data();
    void writesWhatTheWriterWrites();
    void knowsTheFormatByTheName();
    void d13_aWorkbookThatIsTooLongIsRefused();
    void d14_aCellThatIsTooLongIsCutAndCounted_data();
    void d14_aCellThatIsTooLongIsCutAndCounted();
    void d15_d16_textsForASheet_data();
    void d15_d16_textsForASheet();
    void timesForASheet_data();
    void timesForASheet();
    void anExportCanBeStopped();

private:
    std::shared_ptr<ExportPlan> plan(RowFormat format) const
    {
        const auto plan = std::make_shared<ExportPlan>();
        plan->format = format;
        plan->target = m_folder->filePath(u"file"_s);
        plan->audit.users = QStringList{u"asked"_s};
        return plan;
    }
    static ConnectionList rows(const QByteArrayList &connections)
    {
        ConnectionList list;
        list.append(block(connections), 0, int(connections.size()));
        return list;
    }
    static bool goesOn() { return false; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRowWriter::writesWhatTheWriterWrites_data()
{
    QTest::addColumn<RowFormat>("format");
    for (const RowFormat format :
        {RowFormat::Csv, RowFormat::Json, RowFormat::Ndjson, RowFormat::Xlsx}) {
        QTest::newRow(qPrintable(endingOf(format))) << format;
    }
}

void TestRowWriter::writesWhatTheWriterWrites()
{
    QFETCH(RowFormat, format);
    QByteArrayList connections;
    for (int i = 0; i < 2000; ++i) {
        connections << connection(QByteArray::number(i));
    }
    const auto writer = makeRowWriter(format, {});
    QByteArray expected;
    writer->begin(expected);
    for (const QByteArray &one : connections) {
        writer->row(rowOf(one), u"asked"_s, expected);
    }
    writer->end(expected);
    QVERIFY(writer->fault().isEmpty());
    ExportFile file(plan(format));
    Manifest manifest;
    QVERIFY(!file.open() && !file.add(rows(connections), goesOn));
    QVERIFY(!file.complete(goesOn, manifest) && !file.publish(manifest));
    QVERIFY(contents(m_folder->filePath(u"file"_s)) == expected);
}

void TestRowWriter::knowsTheFormatByTheName()
{
    QCOMPARE(rowFormatOf(u"a/b.CSV"_s), RowFormat::Csv);
    QCOMPARE(rowFormatOf(u"b.json"_s), RowFormat::Json);
    QCOMPARE(rowFormatOf(u"b.ndjson"_s), RowFormat::Ndjson);
    QCOMPARE(rowFormatOf(u"b.jsonl"_s), RowFormat::Ndjson);
    QCOMPARE(rowFormatOf(u"b.csv.xlsx"_s), RowFormat::Xlsx);
    QVERIFY(!rowFormatOf(u"csv"_s) && !rowFormatOf(u"b.xls"_s) && !rowFormatOf(QString()));
}

void TestRowWriter::d13_aWorkbookThatIsTooLongIsRefused()
{
    QVERIFY(!tooManyRows(RowFormat::Xlsx, 1'048'575) && !tooManyRows(RowFormat::Csv, 1 << 30));
    const auto words = tooManyRows(RowFormat::Xlsx, 1'048'576);
    QVERIFY(words && words->contains(u"CSV") && words->contains(u"NDJSON"));
    const auto made = plan(RowFormat::Xlsx);
    made->writer.columns = {Field::Status};
    ExportFile file(made);
    QVERIFY(!file.open());
    const ConnectionList many = rows(QByteArrayList(1024, connection()));
    std::optional<Failure> failure;
    while (!failure && file.rows() < 1'100'000) {
        failure = file.add(many, goesOn);
    }
    QVERIFY(failure);
    QCOMPARE(file.rows(), 1'048'576);
    QCOMPARE(failure->sentence.shown, *words);
}

void TestRowWriter::d14_aCellThatIsTooLongIsCutAndCounted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("fits") << QByteArray(32'767, 'x') << false;
    QTest::newRow("one more") << QByteArray(32'768, 'x') << true;
    QTest::newRow("two units each, fits")
        << QByteArray("\xF0\x9F\x98\x80").repeated(16'383) << false;
    QTest::newRow("two units each") << QByteArray("\xF0\x9F\x98\x80").repeated(16'384) << true;
    QTest::newRow("three bytes each, fits") << QByteArray("\u20AC").repeated(32'767) << false;
    QTest::newRow("longer by its escapes") << QByteArray("_x0041_").repeated(4'000) << true;
}

void TestRowWriter::d14_aCellThatIsTooLongIsCutAndCounted()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isCut);
    const XlsxText made = xlsxText(text);
    QCOMPARE(made.isCut, isCut);
    const QString read = QString::fromUtf8(made.utf8);
    QVERIFY2(read.size() <= kMaxCellUnits, qPrintable(QString::number(read.size())));
    QVERIFY(!read.contains(QChar::ReplacementCharacter));
    const QString mark =
        u"… [cut: %1 characters in all]"_s.arg(QString::fromUtf8(text).toUcs4().size());
    QCOMPARE(read.endsWith(mark), isCut);
    QVERIFY(!isCut || read.size() > kMaxCellUnits - 60);
    const auto writer = makeRowWriter(RowFormat::Xlsx, {});
    QByteArray file;
    writer->begin(file);
    writer->row(rowOf(connectionWith("label", '"' + text + '"')), {}, file);
    writer->end(file);
    QVERIFY(writer->fault().isEmpty() && file.startsWith("PK"));
    QCOMPARE(writer->cutCells(), isCut ? 1 : 0);
}

void TestRowWriter::d15_d16_textsForASheet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("NUL", QByteArray("a\0b", 3), "a\u2400b");
    row("U+FFFE", "a\xEF\xBF\xBE", "a\uFFFD");
    row("U+FFFF", "a\xEF\xBF\xBF", "a\uFFFD");
    row("U+FFFD", "a\uFFFD", "a\uFFFD");
    row("byte order mark", "\uFEFFa", "\uFEFFa");
    row("D16 escape", "_x0041_", "_x005F_x0041_");
    row("D16 small letters", "a_xaf0e_", "a_x005F_xaf0e_");
    row("D16 overlapping", "_x0041_x0041_", "_x005F_x0041_x005F_x0041_");
    row("not an escape", "_x00G1_ _x41_ _X0041_ _x0041", "_x00G1_ _x41_ _X0041_ _x0041");
    row("an escaped escape", "_x005F_x0041_", "_x005F_x005F_x005F_x0041_");
}

void TestRowWriter::d15_d16_textsForASheet()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(xlsxText(text).utf8, expected);
}

void TestRowWriter::timesForASheet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("days"); ///< Negative: stays text.
    const auto row = [](const char *text, double days) {
        QTest::addRow("%s", text) << QByteArray(text) << days;
    };
    row("1970-01-01T00:00:00Z", 25'569);
    row("2026-01-02T12:00:00Z", 46'024.5);
    row("2026-01-02T12:00:00", 46'024.5);
    row("2026-01-02T12:00:00+12:00", 46'024);
    row("1900-03-01T00:00:00Z", 61);
    row("1900-03-01T00:00:00+00:01", -1);
    row("9999-12-31T00:00:00Z", 2'958'465);
    row("9999-12-31T23:59:59.999999Z", -1);
    row("9999-12-31T23:59:59-00:01", -1);
    row("2026-02-30T00:00:00Z", -1);
    row("", -1);
}

void TestRowWriter::timesForASheet()
{
    QFETCH(QByteArray, text);
    QFETCH(double, days);
    QCOMPARE(xlsxTime(text.toStdString()).value_or(-1), days);
}

void TestRowWriter::anExportCanBeStopped()
{
    ExportFile file(plan(RowFormat::Xlsx));
    Manifest manifest;
    QVERIFY(!file.open() && !file.add(rows({connection("a")}), goesOn));
    QVERIFY(file.complete([] { return true; }, manifest));
    QVERIFY(!file.isInPlace() && manifest.sha256.isEmpty());
}

QTEST_GUILESS_MAIN(TestRowWriter)
#include "tst_rowwriter.moc"
