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

using FaultKind = SnapshotFault::Kind;

namespace {

const QByteArray kMark = "\xEF\xBB\xBF";

QStringList ids(const ConnectionFile &file)
{
    QStringList ids;
    for (const BlockPointer &block : file.blocks) {
        for (int row = 0; row < block->rowCount(); ++row) {
            ids << block->text(row, Field::Id);
        }
    }
    return ids;
}

/// “3 NotJson”, as numbers of the enum.
QByteArrayList damages(const Damage &damage)
{
    static const char *const names[] = {
        "NotJson", "NotUtf8", "TooDeep", "NotAnObject", "Torn", "TooLong", "NoEnd"};
    QByteArrayList lines;
    for (const DamagedLine &line : damage.first) {
        lines << QByteArray::number(line.line) + ' ' + names[int(line.kind)];
    }
    return lines;
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
    void leavesOutWhatIsDamaged_data();
    void leavesOutWhatIsDamaged();
    void keepsFaultyRowsAndUnknownFields();
    void opensAFileThatIsTornAnywhere();
    void readsFilesOfManyPieces_data();
    void readsFilesOfManyPieces();
    void passesOverALineThatIsTooLong();
    void refusesWhatHoldsNoConnection_data();
    void refusesWhatHoldsNoConnection();
    void givesUpWhenCancelled();
    void computesTheHashOfTheBytes();

private:
    Result<ConnectionFile, SnapshotFault> read(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"file"_s);
        return mielto::test::put(path, bytes)
            ? readConnectionFile(path, {})
            : Result<ConnectionFile, SnapshotFault>(SnapshotFault{});
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
    QVERIFY2(file, file ? "" : qPrintable(file.error().words));
    QCOMPARE(ids(*file), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(damages(file->damage), QByteArrayList());
    QCOMPARE(file->rows, 2);
    QCOMPARE(file->isDocument, isDocument);
    QCOMPARE(file->bytes, bytes.size());
}

void TestConnectionFile::leavesOutWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QByteArray a = connection("a");
    const QByteArray b = connection("b");
    const auto between = [&](const QByteArray &line) { return a + '\n' + line + '\n' + b + '\n'; };
    row("no JSON", between("connection"), {"2 NotJson"});
    row("half a line", between(a.left(100)), {"2 NotJson"});
    row("two on a line", between(a + b), {"2 NotJson"});
    row("a comma behind", between(a + ','), {"2 NotJson"});
    row("NUL bytes", between(QByteArray(64, '\0')), {"2 NotJson"});
    row("no UTF-8", between("{\"id\":\"\xFF\"}"), {"2 NotUtf8"});
    row("overlong UTF-8", between("{\"id\":\"\xC0\xAF\"}"), {"2 NotUtf8"});
    row("too deep", between(connectionWith("config", configOfDepth(257))), {"2 TooDeep"});
    row("too deep by far", between(QByteArray(100'000, '[')), {"2 TooDeep"});
    row("no object", between("5"), {"2 NotAnObject"});
    row("several", "x\n\n" + a + "\r\n[1]\n" + b + "\n\"\n",
        {"1 NotJson", "4 NotAnObject", "6 NotJson"});
    row("torn at the end", a + '\n' + b + '\n' + a.left(50), {"3 Torn"});
    row("torn in a character", a + '\n' + b + "\n{\"id\":\"\xC3", {"3 Torn"});
    const QByteArray begin = "{\"connections\":[\n" + a + ",\n";
    const QByteArray end = "\n],\"total\":2}\n";
    row("JSON: no JSON", begin + "{\"id\":x},\n" + b + end, {"3 NotJson"});
    row("JSON: half a line", begin + a.left(70) + '\n' + b + end, {"3 NotJson"});
    row("JSON: no comma", "{\"connections\":[\n" + a + "\n" + b + end, {"3 NotJson"});
    row("JSON: no UTF-8", begin + "{\"id\":\"\xFF\"},\n" + b + end, {"3 NotUtf8"});
    row("JSON: no object", begin + "null, 7,\n" + b + end, {"3 NotAnObject", "3 NotAnObject"});
    row("JSON: too deep", begin + connectionWith("config", configOfDepth(257)) + ",\n" + b + end,
        {"3 TooDeep"});
    row("JSON: torn between rows", begin + b, {"3 NoEnd"});
    row("JSON: torn behind a comma", begin + b + ",\n", {"4 NoEnd"});
    row("JSON: torn in a row", begin + b + ",\n" + a.left(20), {"4 Torn"});
    row("JSON: torn behind the list", begin + b + "\n],\"tot", {"4 NoEnd"});
    row("JSON: two documents", begin + b + end + "{}", {"4 NoEnd"});
    row("JSON: a second list", begin + b + "\n],\"total\":3,\"connecti\\u006fns\":[" + a + "]}",
        {"4 NoEnd"});
    row("an array: no JSON", "[\n" + a + ",\n{\"id\":x},\n" + b + "\n]", {"3 NotJson"});
    row("an array: torn", "[\n" + a + ",\n" + b + '\n', {"4 NoEnd"});
    row("an array: more behind it", "[\n" + a + ",\n" + b + "\n],\"total\":2}", {"4 NoEnd"});
    row("JSON: damage in one line loses the rest",
        R"({"connections":[)" + a + ',' + b + ",{x}," + a + "]}", {"1 NotJson"});
}

void TestConnectionFile::leavesOutWhatIsDamaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    const auto file = read(bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().words));
    QCOMPARE(damages(file->damage), expected);
    QCOMPARE(ids(*file), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(file->damage.count(), expected.size());
    for (const DamagedLine &line : file->damage.first) {
        QVERIFY(damageText(line).shown.contains(QString::number(line.line)));
    }
}

void TestConnectionFile::keepsFaultyRowsAndUnknownFields()
{
    const QByteArray odd = connectionWith("plan", R"({ "n" : 1.10, "s":"\u00e9" })");
    const auto file = read("{}\n" + connectionWith("status", "5") + '\n' + odd + '\n'
        + R"({"id":"d","id":"e"})" + '\n');
    QVERIFY(file);
    QCOMPARE(file->rows, 4);
    QCOMPARE(file->damage.count(), 0);
    const ConnectionBlock &block = *file->blocks.front();
    QCOMPARE(block.row(0).faults, RowFaults(RowFault::MissingKey));
    QCOMPARE(block.row(1).faults, RowFaults(RowFault::WrongType));
    QVERIFY(block.isFaulty(1, Field::Status));
    QCOMPARE(block.objectJson(2), std::string_view(odd.constData(), std::size_t(odd.size())));
    QCOMPARE(block.row(2).faults, RowFaults());
    QVERIFY(block.row(3).faults.testFlag(RowFault::DuplicateKey));
    QCOMPARE(block.text(3, Field::Id), u"e"_s);
}

void TestConnectionFile::opensAFileThatIsTornAnywhere()
{
    const QByteArray lines =
        connection("a") + '\n' + connectionWith("label", "\"é\"") + '\n' + connection("c") + '\n';
    const qsizetype first = lines.indexOf('\n');
    for (qsizetype cut = first; cut < lines.size(); ++cut) {
        const auto file = read(lines.left(cut));
        QVERIFY(file);
        // A line that lacks its line break alone is whole.
        const bool isWhole =
            cut + 1 == lines.size() || lines[cut] == '\n' || lines[cut - 1] == '\n';
        const QByteArray kept = lines.left(isWhole ? cut : lines.lastIndexOf('\n', cut - 1));
        QCOMPARE(file->rows, int(QByteArrayList(kept.trimmed().split('\n')).size()));
        QCOMPARE(file->damage.count(), isWhole ? 0 : 1);
    }
}

void TestConnectionFile::readsFilesOfManyPieces_data()
{
    QTest::addColumn<bool>("isDocument");
    QTest::newRow("lines") << false;
    QTest::newRow("JSON") << true;
}

void TestConnectionFile::readsFilesOfManyPieces()
{
    QFETCH(bool, isDocument);
    // Rows of many lengths, so that pieces end anywhere; one is longer than a piece.
    QByteArray bytes = isDocument ? "{\"connections\":[\n" : "";
    constexpr int rows = 6000;
    for (int i = 0; i < rows; ++i) {
        const int length = i == 3000 ? 20'000'000 : i * 7 % 6000;
        QByteArray row = connection(QByteArray::number(i));
        row.replace("Support mail", QByteArray(length, 'x') + "é");
        bytes += row + (isDocument && i + 1 < rows ? ",\n" : "\n");
    }
    bytes += isDocument ? "],\"total\":6000}\n" : "{\n";
    const auto file = read(bytes);
    QVERIFY(file);
    QCOMPARE(file->rows, rows);
    QVERIFY2(file->blocks.size() > 3, qPrintable(QString::number(file->blocks.size())));
    const QStringList found = ids(*file);
    for (int i = 0; i < rows; ++i) {
        QCOMPARE(found[i], QString::number(i));
    }
    QCOMPARE(damages(file->damage), isDocument ? QByteArrayList() : QByteArrayList{"6001 NotJson"});
}

void TestConnectionFile::passesOverALineThatIsTooLong()
{
    const QByteArray giant = R"({"id":")" + QByteArray(qsizetype{65} * 1024 * 1024, 'x') + "\"}";
    const auto lines = read(connection("a") + '\n' + giant + '\n' + connection("b") + '\n');
    QVERIFY(lines);
    QCOMPARE(ids(*lines), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(damages(lines->damage).join(), QByteArray("2 TooLong"));
    const auto document = read("{\"connections\":[\n" + connection("a") + ",\n"
        + QByteArray(giant).insert(8, QByteArray(qsizetype{9} * 1024 * 1024, 'y')) + ",\n"
        + connection("b") + "\n],\"total\":3}");
    QVERIFY(document);
    QCOMPARE(ids(*document), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(damages(document->damage).join(), QByteArray("3 TooLong"));
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
    QCOMPARE(int(file.error().kind), int(FaultKind::NoConnections));
    QVERIFY2(file.error().words.contains("holds no connection"_L1), qPrintable(file.error().words));
    const auto missing = readConnectionFile(m_folder.filePath(u"missing"_s), {});
    QCOMPARE(int(missing.error().kind), int(FaultKind::Unreadable));
    const auto folder = readConnectionFile(m_folder.path(), {});
    QCOMPARE(int(folder.error().kind), int(FaultKind::Unreadable));
    const auto endless = readConnectionFile(u"/dev/zero"_s, {});
    QCOMPARE(int(endless.error().kind), int(FaultKind::Unreadable));
}

void TestConnectionFile::givesUpWhenCancelled()
{
    const QString path = m_folder.filePath(u"long"_s);
    QVERIFY(mielto::test::put(path, (connection("a") + '\n').repeated(60'000)));
    qint64 read = 0;
    qint64 total = 0;
    ReadControl control;
    control.report = [&](qint64 bytes, qint64 all) {
        read = bytes;
        total = all;
    };
    control.isCancelled = [&] { return read > 0; };
    const auto file = readConnectionFile(path, control);
    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(FaultKind::Cancelled));
    QCOMPARE(total, QFileInfo(path).size());
    QVERIFY(read > 0 && read < total);
}

void TestConnectionFile::computesTheHashOfTheBytes()
{
    const QByteArray bytes = kMark + connection("a") + "\r\nbroken\n";
    const auto file = read(bytes);
    QVERIFY(file);
    QCOMPARE(file->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "tst_connectionfile.moc"
