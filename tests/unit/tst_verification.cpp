// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "app/base/safefile.h"
#include "app/export/evidencepack.h"
#include "app/export/filename.h"
#include "app/export/verification.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::testing::contents;
using mielto::testing::names;
using mielto::testing::put;

namespace {

Manifest manifestOf(const QByteArray &data, qint64 rows)
{
    Manifest manifest = Manifest::begun(QDateTime({2026, 1, 2}, {3, 4, 5}, QTimeZone::utc()));
    manifest.finishedAt = manifest.startedAt.addSecs(5);
    manifest.server = u"https://api.example"_s;
    manifest.setUsers({{u"alice\u202E"_s, Verdict::Complete, rows, rows, 1, {}},
        {u"bob"_s, Verdict::NotFound, 0, std::nullopt, 1, u"There is no such user."_s}});
    manifest.format = RowFormat::Ndjson;
    manifest.sha256 = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
    return manifest;
}

} // namespace

class TestVerification final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void countsRows_data();
    void countsRows();
    void anUntouchedFileIsIntact();
    void aChangeIsFound_data();
    void aChangeIsFound();
    void otherRowsThanToldAreFound();
    void theEndingOfTheNameDoesNotMatter_data();
    void theEndingOfTheNameDoesNotMatter();
    void withoutManifestNothingIsSaid();
    void whatCannotBeReadIsToldApart();
    void aPackHoldsThreeFiles();
    void aPackThatIsGivenUpLeavesNothing();
    void d24_namesFromUserIds_data();
    void d24_namesFromUserIds();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVerification::countsRows_data()
{
    QTest::addColumn<RowFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("rows"); ///< Negative: they cannot be counted.
    const auto row = [](RowFormat format, const QByteArray &text, int rows) {
        QTest::addRow("%s %s", qPrintable(endingOf(format)), text.toPercentEncoding().constData())
            << format << text << rows;
    };
    row(RowFormat::Csv, "", -1);
    row(RowFormat::Csv, "id,label\r\n", 0);
    row(RowFormat::Csv, "id,label\r\na,\"b\r\n\"\"c\"\"\n\"\r\nd,e\r\n", 2);
    row(RowFormat::Csv, "id,label\r\na,\"b", -1);
    row(RowFormat::Csv, "id,label\r\na,b", -1);
    row(RowFormat::Ndjson, "", 0);
    row(RowFormat::Ndjson, "{}\n{\"a\":1}\n", 2);
    row(RowFormat::Ndjson, "{}\n{\"a\":", -1);
    row(RowFormat::Json, "{\"connections\":[\n],\"total\":0}\n", 0);
    row(RowFormat::Json,
        "{\"connections\":[{\"a\":[{}],\"b\":\"}{\\\"[\"},\n{\"c\":{}}],\"total\":2}", 2);
    row(RowFormat::Json, "{\"connections\":[{}", -1);
    row(RowFormat::Json,
        "{\"connections\":[\n5,\n\"a],\\\\\\\"[\",\nnull,\n[1,{}],\n{\"a\":[1,2]} ],\"total\":5}",
        5);
    row(RowFormat::Json, "{\"connections\":[ ],\"total\":0}", 0);
    row(RowFormat::Xlsx, "PK", -1);
}

void TestVerification::countsRows()
{
    QFETCH(RowFormat, format);
    QFETCH(QByteArray, text);
    QFETCH(int, rows);
    QCOMPARE(rowsIn(text, format).value_or(-1), rows);
}

void TestVerification::anUntouchedFileIsIntact()
{
    const QByteArray data = "{}\n{}\n";
    const QString file = m_folder->filePath(u"list.ndjson"_s);
    QVERIFY(put(file, data) && put(manifestPathOf(file), manifestOf(data, 2).toJson()));
    const Verification found = verifyFile(file);
    QVERIFY2(found.isIntact(), qPrintable(found.words));
    QCOMPARE(found.rows, 2);
    QCOMPARE(found.bytes, data.size());
    QVERIFY(found.manifest && found.manifest->rows == 2);
    QVERIFY2(
        found.words.startsWith(u"File unchanged since export (2 rows)."), qPrintable(found.words));
}

void TestVerification::aChangeIsFound_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::newRow("one byte") << QByteArray("{}\n[]\n");
    QTest::newRow("a row less") << QByteArray("{}\n");
    QTest::newRow("a row more") << QByteArray("{}\n{}\n{}\n");
    QTest::newRow("empty") << QByteArray();
}

void TestVerification::aChangeIsFound()
{
    QFETCH(QByteArray, changed);
    const QString file = m_folder->filePath(u"list.ndjson"_s);
    QVERIFY(put(file, changed) && put(manifestPathOf(file), manifestOf("{}\n{}\n", 2).toJson()));
    const Verification found = verifyFile(file);
    QCOMPARE(found.outcome, Verification::Outcome::Different);
    QVERIFY2(found.words.startsWith(u"The file has changed since its manifest was written."),
        qPrintable(found.words));
}

void TestVerification::otherRowsThanToldAreFound()
{
    const QByteArray data = "{}\n{}\n";
    const QString file = m_folder->filePath(u"list.ndjson"_s);
    QVERIFY(put(file, data) && put(manifestPathOf(file), manifestOf(data, 3).toJson()));
    QCOMPARE(verifyFile(file).outcome, Verification::Outcome::Different);
}

void TestVerification::theEndingOfTheNameDoesNotMatter_data()
{
    QTest::addColumn<RowFormat>("format");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("csv") << RowFormat::Csv << QByteArray("id,label\r\na,\"b\r\nc\"\r\nd,e\r\n");
    QTest::newRow("json") << RowFormat::Json
                          << QByteArray("{\"connections\":[\n{},\n{}\n],\"total\":2}\n");
    QTest::newRow("ndjson") << RowFormat::Ndjson << QByteArray("{}\n{}\n");
    QTest::newRow("xlsx") << RowFormat::Xlsx << QByteArray("PK\n\n\n");
}

void TestVerification::theEndingOfTheNameDoesNotMatter()
{
    QFETCH(RowFormat, format);
    QFETCH(QByteArray, data);
    for (const auto &ending : {u".csv"_s, u".json"_s, u".ndjson"_s, u".xlsx"_s, u".txt"_s}) {
        const QString file = m_folder->filePath(u"list"_s + ending);
        Manifest manifest = manifestOf(data, 2);
        manifest.format = format;
        QVERIFY(put(file, data) && put(manifestPathOf(file), manifest.toJson()));
        QVERIFY2(verifyFile(file).isIntact(), qPrintable(verifyFile(file).words));
        manifest.format.reset(); // As older versions wrote it.
        QVERIFY(put(manifestPathOf(file), manifest.toJson()));
        QVERIFY2(verifyFile(file).isIntact(), qPrintable(verifyFile(file).words));
    }
}

void TestVerification::withoutManifestNothingIsSaid()
{
    const QString file = m_folder->filePath(u"list.csv"_s);
    QVERIFY(put(file, "id\r\n"));
    QCOMPARE(verifyFile(file).outcome, Verification::Outcome::NoManifest);
    QVERIFY(put(manifestPathOf(file), "{}"));
    const Verification found = verifyFile(file);
    QCOMPARE(found.outcome, Verification::Outcome::NoManifest);
    QVERIFY2(found.words.contains(u"damaged"), qPrintable(found.words));
}

void TestVerification::whatCannotBeReadIsToldApart()
{
    for (const QString &path : {m_folder->filePath(u"missing"_s), m_folder->path(), QString()}) {
        const Verification found = verifyFile(path);
        QCOMPARE(found.outcome, Verification::Outcome::Unreadable);
        QVERIFY(!found.words.isEmpty());
    }
}

void TestVerification::aPackHoldsThreeFiles()
{
    const QString path = m_folder->filePath(u"pack"_s);
    const QByteArray data = "{}\n{}\n";
    {
        const auto pack = EvidencePack::create(path, u"list.ndjson"_s);
        QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().sentence.shown));
        const auto file = SafeFile::create((*pack)->dataPath());
        QVERIFY(file && !(*file)->write(data) && !(*file)->commit());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!(*pack)->complete(manifestOf(data, 2), 3));
    }
    QCOMPARE(names(m_folder->path()), QStringList{u"pack"_s});
    QCOMPARE(names(path),
        QStringList({u"list.ndjson"_s, u"list.ndjson.manifest.json"_s, u"summary.txt"_s}));
    QVERIFY(verifyFile(path + u"/list.ndjson"_s).isIntact());
    const QString summary = QString::fromUtf8(contents(path + u"/summary.txt"_s));
    for (const QString &words : {u"https://api.example"_s, u"2026-01-02T03:04:05Z"_s, u"partial"_s,
             u"alice⟨U+202E⟩  complete  2  2"_s, u"bob  not_found  0  unknown"_s,
             u"There is no such user."_s, u"masked"_s, u"verify list.ndjson"_s, u"3, longer than"_s,
             QString::fromLatin1(manifestOf(data, 2).sha256)}) {
        QVERIFY2(summary.contains(words), qPrintable(words + u'\n' + summary));
    }
}

void TestVerification::aPackThatIsGivenUpLeavesNothing()
{
    {
        const auto pack = EvidencePack::create(m_folder->filePath(u"pack"_s), u"list.csv"_s);
        QVERIFY(pack && put((*pack)->dataPath(), "x"));
        QCOMPARE(names(m_folder->path()).size(), 1);
    }
    QCOMPARE(names(m_folder->path()), QStringList());
    QVERIFY(QDir().mkdir(m_folder->filePath(u"pack"_s)));
    QVERIFY(!EvidencePack::create(m_folder->filePath(u"pack"_s), u"list.csv"_s));
}

void TestVerification::d24_namesFromUserIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QString &id, const QString &name) {
        QTest::newRow(title) << id << name;
    };
    row("plain", u"alice.smith-2@x"_s, u"alice.smith-2_x"_s);
    row("up", u"../x"_s, u"x"_s);
    row("path", u"/etc/passwd"_s, u"etc_passwd"_s);
    row("drive", u"C:\\x"_s, u"C_x"_s);
    row("stream", u"a:b"_s, u"a_b"_s);
    row("device", u"CON"_s, u"user_CON"_s);
    row("device with ending", u"nul.txt"_s, u"user_nul.txt"_s);
    row("port", u"com1"_s, u"user_com1"_s);
    row("not a port", u"com10"_s, u"com10"_s);
    row("option", u"-rf"_s, u"rf"_s);
    row("dots", u".."_s, u"user_"_s);
    row("hidden", u".profile"_s, u"profile"_s);
    row("trailing dot", u"a. "_s, u"a"_s);
    row("empty", QString(), u"user_"_s);
    row("RLO", u"a\u202Egnp.exe"_s, u"a_gnp.exe"_s);
    row("controls", u"a\r\n\tb\0c"_s, u"a_b_c"_s);
    row("wildcards", u"a*?<>|\"b"_s, u"a_b"_s);
    row("letters", u"\u00FCber\u4E2D\u6587"_s, u"\u00FCber\u4E2D\u6587"_s);
    row("300 characters", QString(300, u'a'), QString(80, u'a'));
    row("wide characters", QString(300, u'\u4E2D'), QString(26, u'\u4E2D'));
}

void TestVerification::d24_namesFromUserIds()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(fileNameOf(id), name);
    QCOMPARE(defaultFileName({id}, RowFormat::Csv), u"connections-"_s + name + u".csv"_s);
    QCOMPARE(defaultFileName({id, id, id}, RowFormat::Xlsx), u"connections-3-users.xlsx"_s);
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
