// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include "app/compare/connectionfile.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

const QByteArray kMark = "\xEF\xBB\xBF";

QStringList ids(const ConnectionFile &file)
{
    QStringList ids;
    for (int row = 0; row < file.rows->rowCount(); ++row) {
        ids << file.rows->text(row, Field::Id);
    }
    return ids;
}

QString wordsOf(const Result<ConnectionFile> &file)
{
    return file ? QString() : file.error().sentence.shown;
}

QByteArray configOfDepth(int depth)
{
    return QByteArray(R"({"a":)").repeated(depth) + "1" + QByteArray(depth, '}');
}

} // namespace

class TestConnectionFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatIsWhole_data();
    void opensWhatIsWhole();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void namesTheByteOfTheDamage();
    void keepsFaultyRowsAndUnknownFields();
    void refusesAFileThatIsTornAnywhere();
    void readsLargeFiles_data();
    void readsLargeFiles();
    void refusesWhatHoldsNoConnection_data();
    void refusesWhatHoldsNoConnection();
    void givesUpWhenCancelled();
    void computesTheHashOfTheBytes();

private:
    Result<ConnectionFile> read(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"file"_s);
        return mielto::testing::put(path, bytes) ? readConnectionFile(path)
                                                 : Result<ConnectionFile>(Failure());
    }

    QTemporaryDir m_folder;
};

void TestConnectionFile::opensWhatIsWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isDocument");
    const QByteArray a = connection("a");
    const QByteArray b = connection("b");
    QTest::newRow("lines") << a + '\n' + b + '\n' << false;
    QTest::newRow("no line break at the end") << a + '\n' + b << false;
    QTest::newRow("CRLF and blank lines") << "\r\n" + a + "\r\n \t\r\n" + b + "\r\n\r\n" << false;
    QTest::newRow("byte order mark") << kMark + a + '\n' + b + '\n' << false;
    QTest::newRow("blanks around") << "  " + a + "  \n\t" + b + '\n' << false;
    QTest::newRow("our JSON") << "{\"connections\":[\n" + a + ",\n" + b + "\n],\"total\":2}\n"
                              << true;
    QTest::newRow("JSON in one line")
        << R"({"connections":[)" + a + ',' + b + R"(],"total":2})" << true;
    QTest::newRow("JSON with a mark, blanks, more members") << kMark
            + "\r\n{ \"total\" : 9 ,\n \"skip\":[{}], \"connections\" : [ " + a + "\n,\n" + b
            + " ] , \"next\" : null }\n\n" << true;
    QTest::newRow("a bare array") << '[' + a + ',' + b + "]\n" << true;
    QTest::newRow("a bare array with a mark and blanks") << kMark + " [\n  " + a + ",\n  " + b
            + "\n]\r\n" << true;
    QTest::newRow("an array of documents") << "[{\"connections\":[" + a + "],\"total\":1},\n"
            + "{ \"total\":1, \"connections\" : [ " + b
            + " ] } ]\n" << true;
    QTest::newRow("an array of a connection and a document")
        << '[' + a + ",{\"connections\":[" + b + "]}]" << true;
    QTest::newRow("an unknown field named connections") << QByteArray(
        R"({"id":"a","connections":[1]})"
        "\n"
        R"({"id":"b","connections":[]})") << false;
}

void TestConnectionFile::opensWhatIsWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isDocument);
    const auto file = read(bytes);
    QVERIFY2(file, qPrintable(wordsOf(file)));
    QCOMPARE(ids(*file), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(file->isDocument, isDocument);
    QCOMPARE(file->bytes, bytes.size());
}

void TestConnectionFile::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QByteArray a = connection("a");
    const QByteArray b = connection("b");
    const auto between = [&](const QByteArray &line) { return a + '\n' + line + '\n' + b + '\n'; };
    const auto notJson = u"Line 2 is not JSON."_s;
    row("no JSON", between("connection"), notJson);
    row("half a line", between(a.left(100)), notJson);
    row("two on a line", between(a + b), notJson);
    row("a comma behind", between(a + ','), notJson);
    row("NUL bytes", between(QByteArray(64, '\0')), notJson);
    row("no UTF-8", between("{\"id\":\"\xFF\"}"), u"Line 2 is not UTF-8."_s);
    row("overlong UTF-8", between("{\"id\":\"\xC0\xAF\"}"), u"Line 2 is not UTF-8."_s);
    row("no UTF-8 behind no JSON", between("{x}") + "\xFF", notJson);
    row("too deep", between(connectionWith("config", configOfDepth(257))),
        u"Line 2 is nested too deep."_s);
    row("too deep by far", between(QByteArray(100'000, '[')), u"Line 2 is nested too deep."_s);
    row("no object", between("5"), u"Line 2 is JSON, but no connection."_s);
    row("the first of several", a + "\n\n" + b + "\r\n[1]\n" + b + "\n\"\n",
        u"Line 4 is JSON, but no connection."_s);
    row("torn at the end", a + '\n' + b + '\n' + a.left(50),
        u"The file ends in the middle of line 3."_s);
    row("torn in a character", a + '\n' + b + "\n{\"id\":\"\xC3",
        u"The file ends in the middle of line 3."_s);
    const QByteArray begin = "{\"connections\":[\n" + a + ",\n";
    const QByteArray end = "\n],\"total\":2}\n";
    row("JSON: no JSON", begin + "{\"id\":x},\n" + b + end, u"Line 3 is not JSON."_s);
    row("JSON: half a line", begin + a.left(70) + '\n' + b + end, u"Line 3 is not JSON."_s);
    row("JSON: no comma", "{\"connections\":[\n" + a + "\n" + b + end, u"Line 3 is not JSON."_s);
    row("JSON: no UTF-8", begin + "{\"id\":\"\xFF\"},\n" + b + end, u"Line 3 is not UTF-8."_s);
    row("JSON: no object", begin + "null, 7,\n" + b + end, u"Line 3 is JSON, but no connection."_s);
    row("JSON: too deep", begin + connectionWith("config", configOfDepth(257)) + ",\n" + b + end,
        u"Line 3 is nested too deep."_s);
    row("JSON: torn between rows", begin + b, u"The file ends in the middle of line 3."_s);
    row("JSON: torn behind a comma", begin + b + ",\n",
        u"The file ends in the middle of line 4."_s);
    row("JSON: torn in a row", begin + b + ",\n" + a.left(20),
        u"The file ends in the middle of line 4."_s);
    row("JSON: torn behind the list", begin + b + "\n],\"tot",
        u"The file ends in the middle of line 4."_s);
    row("JSON: two documents", begin + b + end + "{}", u"Line 5 is not JSON."_s);
    row("JSON: a second list", begin + b + "\n],\"total\":3,\"connecti\\u006fns\":[" + a + "]}",
        u"Line 4 is JSON, but no connection."_s);
    row("an array: no JSON", "[\n" + a + ",\n{\"id\":x},\n" + b + "\n]", u"Line 3 is not JSON."_s);
    row("an array: torn", "[\n" + a + ",\n" + b + '\n',
        u"The file ends in the middle of line 4."_s);
    row("an array: more behind it", "[\n" + a + ",\n" + b + "\n],\"total\":2}",
        u"Line 4 is not JSON."_s);
    row("an array of documents: a list twice",
        "[{\"connections\":[" + a + "]},\n{\"connections\":[" + b + "],\"connections\":[]}]",
        u"Line 2 is JSON, but no connection."_s);
    row("JSON in one line", R"({"connections":[)" + a + ",{x}]}", u"Line 1 is not JSON."_s);
}

void TestConnectionFile::refusesWhatIsDamaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    for (const QByteArray &mark : {QByteArray(), kMark}) {
        const auto file = read(mark + bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, FailureKind::Usage);
        QVERIFY2(wordsOf(file).contains(expected), qPrintable(wordsOf(file)));
        QVERIFY2(wordsOf(file).contains(u"was not opened"_s), qPrintable(wordsOf(file)));
    }
}

void TestConnectionFile::namesTheByteOfTheDamage()
{
    const QByteArray before = R"({"connections":[)" + connection("a") + ",{";
    for (const QByteArray &mark : {QByteArray(), kMark}) {
        const QString words = wordsOf(read(mark + before + "x}]}"));
        const auto byte = u"damaged at byte %1,"_s.arg(mark.size() + before.size());
        QVERIFY2(words.contains(byte), qPrintable(words));
    }
}

void TestConnectionFile::keepsFaultyRowsAndUnknownFields()
{
    const QByteArray odd = connectionWith("plan", R"({ "n" : 1.10, "s":"\u00e9" })");
    const auto file = read("{}\n" + connectionWith("status", "5") + '\n' + odd + '\n'
        + R"({"id":"d","id":"e"})" + '\n');
    QVERIFY(file);
    const ConnectionBlock &block = *file->rows;
    QCOMPARE(block.rowCount(), 4);
    QCOMPARE(block.row(0).faults, RowFaults(RowFault::MissingKey));
    QCOMPARE(block.row(1).faults, RowFaults(RowFault::WrongType));
    QVERIFY(block.isFaulty(1, Field::Status));
    QCOMPARE(block.objectJson(2), std::string_view(odd.constData(), std::size_t(odd.size())));
    QCOMPARE(block.row(2).faults, RowFaults());
    QVERIFY(block.row(3).faults.testFlag(RowFault::DuplicateKey));
    QCOMPARE(block.text(3, Field::Id), u"e"_s);
}

void TestConnectionFile::refusesAFileThatIsTornAnywhere()
{
    const QByteArray lines =
        connection("a") + '\n' + connectionWith("label", "\"é\"") + '\n' + connection("c") + '\n';
    const qsizetype first = lines.indexOf('\n');
    for (qsizetype cut = first; cut < lines.size(); ++cut) {
        const auto file = read(lines.left(cut));
        // A line that lacks its line break alone is whole.
        const bool isWhole =
            cut + 1 == lines.size() || lines[cut] == '\n' || lines[cut - 1] == '\n';
        QCOMPARE(bool(file), isWhole);
        const auto line =
            u"The file ends in the middle of line %1."_s.arg(lines.left(cut).count('\n') + 1);
        QVERIFY2(isWhole || wordsOf(file).contains(line), qPrintable(wordsOf(file)));
    }
}

void TestConnectionFile::readsLargeFiles_data()
{
    QTest::addColumn<bool>("isDocument");
    QTest::newRow("lines") << false;
    QTest::newRow("JSON") << true;
}

void TestConnectionFile::readsLargeFiles()
{
    QFETCH(bool, isDocument);
    // Rows of many lengths, one of them longer than most files.
    QByteArray bytes = isDocument ? "{\"connections\":[\n" : "";
    constexpr int rows = 6000;
    for (int i = 0; i < rows; ++i) {
        const int length = i == 3000 ? 70'000'000 : i * 7 % 6000;
        QByteArray row = connection(QByteArray::number(i));
        row.replace("Support mail", QByteArray(length, 'x') + "é");
        bytes += row + (isDocument && i + 1 < rows ? ",\n" : "\n");
    }
    bytes += isDocument ? "],\"total\":6000}\n" : "";
    const auto file = read(bytes);
    QVERIFY2(file, qPrintable(wordsOf(file)));
    const QStringList found = ids(*file);
    QCOMPARE(found.size(), rows);
    for (int i = 0; i < rows; ++i) {
        QCOMPARE(found[i], QString::number(i));
    }
}

void TestConnectionFile::refusesWhatHoldsNoConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Dear user\nthis is a letter\n");
    QTest::newRow("CSV") << QByteArray("id,label\r\n1,a\r\n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11);
    QTest::newRow("numbers") << QByteArray("1\n2\n3\n");
    QTest::newRow("another document") << QByteArray("[\n1,\n2\n]\n");
    QTest::newRow("a torn line") << QByteArray("{\"id\":\"a");
    QTest::newRow("JSON of damage") << QByteArray(R"({"connections":[1,2],"total":2})");
    QTest::newRow("very many lines") << QByteArray("no\n").repeated(4'000'000);
}

void TestConnectionFile::refusesWhatHoldsNoConnection()
{
    QFETCH(QByteArray, bytes);
    const auto file = read(bytes);
    QVERIFY(!file);
    QVERIFY2(wordsOf(file).contains("contains no connections"_L1), qPrintable(wordsOf(file)));
    for (const QString &path : {m_folder.filePath(u"missing"_s), m_folder.path(), u"/dev/zero"_s}) {
        const QString words = wordsOf(readConnectionFile(path));
        QVERIFY2(words.contains("cannot be read"_L1), qPrintable(words));
    }
}

void TestConnectionFile::givesUpWhenCancelled()
{
    const QString path = m_folder.filePath(u"long"_s);
    QVERIFY(mielto::testing::put(path, (connection("a") + '\n').repeated(60'000)));
    int asked = 0;
    const auto file = readConnectionFile(path, [&asked] { return ++asked == 2; });
    QVERIFY(!file);
    QCOMPARE(file.error().kind, FailureKind::Cancelled);
    QCOMPARE(asked, 2);
}

void TestConnectionFile::computesTheHashOfTheBytes()
{
    const QByteArray bytes = kMark + connection("a") + "\r\n";
    const auto file = read(bytes);
    QVERIFY(file);
    QCOMPARE(file->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "tst_connectionfile.moc"
