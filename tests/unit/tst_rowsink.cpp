// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/export/rowsink.h"
#include "app/export/xlsxtext.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;
using mielto::test::contents;

class TestRowSink final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void writesWhatTheWriterWrites_data() { addFormats(); }
    void writesWhatTheWriterWrites();
    void knowsTheFormatByTheName();
    void d13_aWorkbookThatIsTooLongIsRefused();
    void d14_aCellThatIsTooLongIsCutAndCounted_data();
    void d14_aCellThatIsTooLongIsCutAndCounted();
    void d15_d16_textsForASheet_data();
    void d15_d16_textsForASheet();
    void timesForASheet_data();
    void timesForASheet();
    void aWorkbookCanBeStopped();

private:
    static void addFormats()
    {
        QTest::addColumn<RowFormat>("format");
        for (const RowFormat format :
            {RowFormat::Csv, RowFormat::Json, RowFormat::Ndjson, RowFormat::Xlsx}) {
            QTest::newRow(qPrintable(endingOf(format))) << format;
        }
    }
    /// What rows(sink) wrote.
    template <typename Rows> QByteArray written(RowFormat format, Rows rows)
    {
        const QString path = m_folder->filePath(u"file"_s);
        const auto file = SafeFile::create(path);
        const auto sink = makeRowSink(format, {}, **file);
        if (sink->begin() || !rows(*sink) || sink->end() || (*file)->commit()) {
            return "(failed)";
        }
        m_notes = sink->notes();
        return contents(path);
    }
    static bool add(RowSink &sink, const QByteArray &id)
    {
        return !sink.row(rowOf(connection(id)), u"asked"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SinkNotes m_notes;
};

void TestRowSink::writesWhatTheWriterWrites()
{
    QFETCH(RowFormat, format);
    const auto writer = makeRowWriter(format, {});
    if (!writer) {
        QCOMPARE(format, RowFormat::Xlsx);
        return;
    }
    QByteArray expected;
    writer->begin(expected);
    for (int i = 0; i < 2000; ++i) {
        writer->row(rowOf(connection(QByteArray::number(i))), u"asked"_s, expected);
    }
    writer->end(expected);
    const QByteArray found = written(format, [](RowSink &sink) {
        bool isGood = true;
        for (int i = 0; i < 2000; ++i) {
            isGood = isGood && add(sink, QByteArray::number(i));
        }
        return isGood;
    });
    QVERIFY(found == expected);
}

void TestRowSink::knowsTheFormatByTheName()
{
    QCOMPARE(rowFormatOf(u"a/b.CSV"_s), RowFormat::Csv);
    QCOMPARE(rowFormatOf(u"b.json"_s), RowFormat::Json);
    QCOMPARE(rowFormatOf(u"b.ndjson"_s), RowFormat::Ndjson);
    QCOMPARE(rowFormatOf(u"b.jsonl"_s), RowFormat::Ndjson);
    QCOMPARE(rowFormatOf(u"b.csv.xlsx"_s), RowFormat::Xlsx);
    QVERIFY(!rowFormatOf(u"csv"_s) && !rowFormatOf(u"b.xls"_s) && !rowFormatOf(QString()));
}

void TestRowSink::d13_aWorkbookThatIsTooLongIsRefused()
{
    QVERIFY(!tooManyRows(RowFormat::Xlsx, 1'048'575) && !tooManyRows(RowFormat::Csv, 1 << 30));
    const auto words = tooManyRows(RowFormat::Xlsx, 1'048'576);
    QVERIFY(words && words->contains(u"CSV") && words->contains(u"NDJSON"));
    const auto file = SafeFile::create(m_folder->filePath(u"file"_s));
    RowWriterOptions options;
    options.columns = {Field::Status};
    const auto sink = makeRowSink(RowFormat::Xlsx, options, **file);
    const RowRef row = rowOf(connection());
    QVERIFY(!sink->begin());
    std::optional<Failure> failure;
    qint64 rows = 0;
    for (; !failure && rows < 1'100'000; ++rows) {
        failure = sink->row(row, {});
    }
    QVERIFY(failure);
    QCOMPARE(rows, 1'048'576);
    QCOMPARE(failure->sentence.shown, *words);
}

void TestRowSink::d14_aCellThatIsTooLongIsCutAndCounted_data()
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

void TestRowSink::d14_aCellThatIsTooLongIsCutAndCounted()
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
    const QByteArray file = written(RowFormat::Xlsx, [&text](RowSink &sink) {
        return !sink.row(rowOf(connectionWith("label", '"' + text + '"')), {});
    });
    QVERIFY(file.startsWith("PK"));
    QCOMPARE(m_notes.cutCells, isCut ? 1 : 0);
}

void TestRowSink::d15_d16_textsForASheet_data()
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

void TestRowSink::d15_d16_textsForASheet()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(xlsxText(text).utf8, expected);
}

void TestRowSink::timesForASheet_data()
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

void TestRowSink::timesForASheet()
{
    QFETCH(QByteArray, text);
    QFETCH(double, days);
    QCOMPARE(xlsxTime(text.toStdString()).value_or(-1), days);
}

void TestRowSink::aWorkbookCanBeStopped()
{
    const auto file = SafeFile::create(m_folder->filePath(u"file"_s));
    const auto sink = makeRowSink(RowFormat::Xlsx, {}, **file);
    QVERIFY(!sink->begin() && add(*sink, "a"));
    const auto failure = sink->end([] { return true; });
    QVERIFY(failure);
    QVERIFY2(failure->sentence.shown.contains(u"stopped"), qPrintable(failure->sentence.shown));
    QVERIFY((*file)->finish());
}

QTEST_GUILESS_MAIN(TestRowSink)
#include "tst_rowsink.moc"
