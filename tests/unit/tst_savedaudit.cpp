// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/base/safefile.h"
#include "app/list/savedaudit.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class SavedAuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void whatIsDamagedIsNotThere_data();
    void whatIsDamagedIsNotThere();
    void aHundredThousandUsersComeBack();
    void anotherWindowsAuditStaysUntilItMustGo();

private:
    SavedAudit loaded(const QByteArray &bytes)
    {
        const auto failure = saveFile(SavedAudit::pathIn(m_folder.path()), bytes);
        return failure ? SavedAudit{failure->sentence.shown, {}, {}}
                       : SavedAudit::load(m_folder.path());
    }
    QTemporaryDir m_folder;
};

void SavedAuditTest::comesBackAsItWas()
{
    QVERIFY(SavedAudit::load(m_folder.filePath(u"none"_s)).users.isEmpty());
    const SavedAudit saved{u"East"_s, {{Status::Error, Status::Expired}, {IntegrationType::Mcp}},
        {u"a b"_s, u"\u00fc,;"_s}};
    QCOMPARE(loaded(saved.serialized()), saved);
    QCOMPARE(loaded(SavedAudit().serialized()), SavedAudit());
}

void SavedAuditTest::whatIsDamagedIsNotThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("users");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("torn") << QByteArray(R"({"schema":1,"users":["a")") << QStringList();
    QTest::newRow("of another kind") << QByteArray("[1]") << QStringList();
    QTest::newRow("newer") << QByteArray(R"({"schema":2,"users":["a"]})") << QStringList();
    QTest::newRow("ids that cannot be")
        << QByteArray(R"({"schema":1,"users":["..","a",7,"a"]})") << QStringList{u"a"_s};
    QTest::newRow("filters that cannot be")
        << QByteArray(R"({"schema":1,"users":["a"],"status":["weird",5]})") << QStringList{u"a"_s};
}

void SavedAuditTest::whatIsDamagedIsNotThere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, users);
    const SavedAudit found = loaded(bytes);
    QCOMPARE(found.users, users);
    QVERIFY(found.filters.isEmpty());
}

void SavedAuditTest::aHundredThousandUsersComeBack()
{
    SavedAudit saved;
    for (int i = 0; i < 100'000; ++i) {
        saved.users << u"usr_%1"_s.arg(i, 32, 16, QChar(u'0'));
    }
    QCOMPARE(loaded(saved.serialized()), saved);
}

void SavedAuditTest::anotherWindowsAuditStaysUntilItMustGo()
{
    const QString folder = m_folder.filePath(u"windows"_s);
    const SavedAudit mine{u"East"_s, {}, {u"a"_s}};
    const SavedAudit others{u"West"_s, {}, {u"b"_s}};
    QCOMPARE(mine.save(folder, SavedAudit()).end, FileChange::End::Saved);
    QCOMPARE(others.save(folder, SavedAudit()).end, FileChange::End::Saved);
    (void)SavedAudit().save(folder, mine); // Mine is finished.
    QCOMPARE(SavedAudit::load(folder), others);
    (void)SavedAudit().save(folder, others);
    QCOMPARE(SavedAudit::load(folder), SavedAudit());
    QCOMPARE(others.save(folder, SavedAudit()).end, FileChange::End::Saved);
    (void)SavedAudit().save(folder, {}); // Users are not to be remembered.
    QCOMPARE(SavedAudit::load(folder), SavedAudit());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"audit.json"_s}); // No backup.
}

QTEST_GUILESS_MAIN(SavedAuditTest)
#include "tst_savedaudit.moc"
