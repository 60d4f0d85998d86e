// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "app/list/savedaudit.h"
#include "app/session/profilestore.h"
#include "app/session/settings.h"
#include "app/version.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::testing::contents;
using mielto::testing::names;

namespace {

QDir golden() { return {qEnvironmentVariable("MIELTO_SOURCE_DIR") + u"/tests/data/settings"_s}; }

QJsonObject objectOf(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

/// The first key whose value is not the same any more; empty when all are.
QString lostKey(const QJsonObject &before, const QJsonObject &after)
{
    const QStringList keys = before.keys();
    for (const QString &key : keys) {
        if (after[key] != before[key]) {
            return key;
        }
    }
    return {};
}

QByteArray settingsAgain(const QString &folder, QString &words)
{
    Settings settings;
    words = SettingsStore(folder).load(settings);
    return SettingsStore::serialized(settings);
}

QByteArray profilesAgain(const QString &folder, QString &words)
{
    ProfileStore profiles(folder);
    words = profiles.load();
    return profiles.serialized();
}

QByteArray auditAgain(const QString &folder, QString &words)
{
    words.clear();
    return SavedAudit::load(folder).serialized();
}

using Again = QByteArray (*)(const QString &, QString &);

} // namespace

/// tests/data/settings holds, for each version, what it wrote. They are never changed after a
/// release: they stand for files that users have.
class TestGoldenSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAnyVersionWroteIsReadWithoutALoss_data();
    void whatAnyVersionWroteIsReadWithoutALoss();
    void thisVersionWritesWhatStandsUnderItsNumber_data();
    void thisVersionWritesWhatStandsUnderItsNumber();
};

void TestGoldenSettings::whatAnyVersionWroteIsReadWithoutALoss_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("file");
    QTest::addColumn<Again>("again");
    const QStringList versions = golden().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY2(versions.contains(QLatin1String(kVersion)), "This version has no golden files yet.");
    for (const QString &version : versions) {
        const auto row = [&version](const QString &file, Again again) {
            QTest::newRow(qPrintable(version + u' ' + file)) << version << file << again;
        };
        row(u"settings.json"_s, settingsAgain);
        row(u"profiles.json"_s, profilesAgain);
        row(u"audit.json"_s, auditAgain);
    }
}

void TestGoldenSettings::whatAnyVersionWroteIsReadWithoutALoss()
{
    QFETCH(QString, version);
    QFETCH(QString, file);
    QFETCH(Again, again);
    QTemporaryDir folder;
    const QString source = golden().filePath(version + u'/' + file);
    QVERIFY2(QFile::copy(source, folder.filePath(file)), qPrintable(source));

    QString words;
    const QByteArray after = again(folder.path(), words);
    QCOMPARE(words, QString());
    QCOMPARE(names(folder.path()), QStringList{file}); // Nothing was put aside.
    const QByteArray before = contents(source);
    QVERIFY2(objectOf(before)["schema"_L1].toInt() > 0, before.constData());
    QCOMPARE(lostKey(objectOf(before), objectOf(after)), QString());
}

void TestGoldenSettings::thisVersionWritesWhatStandsUnderItsNumber_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Again>("again");
    QTest::newRow("settings") << u"settings.json"_s << Again(settingsAgain);
    QTest::newRow("profiles") << u"profiles.json"_s << Again(profilesAgain);
    QTest::newRow("audit") << u"audit.json"_s << Again(auditAgain);
}

/// Fails when something new is written: then its golden file gets the new key with a value that is
/// not the default, or, after a release, the version a new number and files of its own.
void TestGoldenSettings::thisVersionWritesWhatStandsUnderItsNumber()
{
    QFETCH(QString, file);
    QFETCH(Again, again);
    QTemporaryDir folder;
    const QString source = golden().filePath(QLatin1String(kVersion) + u'/' + file);
    QVERIFY2(QFile::copy(source, folder.filePath(file)), qPrintable(source));
    QString words;
    const QByteArray written = again(folder.path(), words);
    QVERIFY2(written == contents(source),
        qPrintable(u"this version writes:\n"_s + QString::fromUtf8(written)));
}

QTEST_GUILESS_MAIN(TestGoldenSettings)
#include "tst_goldensettings.moc"
