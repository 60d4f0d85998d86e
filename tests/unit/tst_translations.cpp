// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Which language is spoken where, and that what has a translation is said in it.
#include <functional>

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/base/translations.h"
#include "app/data/knownvalues.h"
#include "app/export/evidencepack.h"
#include "app/session/jsonfile.h"
#include "app/session/profilestore.h"
#include "app/session/settings.h"
#include "app/session/tokensource.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

using Say = std::function<QString()>;

/// As the window says it.
QString statusWord() { return QCoreApplication::translate("Value", "Active"); }

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
    }

    void textsDirectionAndMonthsAreOfOneLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("month");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const auto row = [](const QString &language, const QString &status, const QString &month,
                             Qt::LayoutDirection direction = Qt::LeftToRight) {
            QTest::newRow(qPrintable(language)) << language << status << month << direction;
        };
        row(u"en"_s, u"Active"_s, u"November"_s);
        row(u"de"_s, u"Aktiv"_s, u"November"_s);
        row(u"de_AT"_s, u"Aktiv"_s, u"November"_s);
        row(u"fr_CA"_s, u"Active"_s, u"novembre"_s);
        row(u"ar_EG"_s, u"نشط"_s, u"نوفمبر"_s, Qt::RightToLeft);
        // There is no translation.
        row(u"he_IL"_s, u"Active"_s, u"November"_s);
        row(u"it_IT"_s, u"Active"_s, u"November"_s);
        row(u"zh_TW"_s, u"Active"_s, u"November"_s);
        row(u"xx"_s, u"Active"_s, QLocale::c().monthName(11));
        for (const QString &simplified :
            {u"zh"_s, u"zh_CN"_s, u"zh_SG"_s, u"zh_Hans_SG"_s, u"zh_Hans_HK"_s}) {
            row(simplified, u"活动"_s, u"十一月"_s);
        }
    }
    void textsDirectionAndMonthsAreOfOneLanguage()
    {
        QFETCH(QString, language);
        const QLocale locale = installTranslations(language);
        QTEST(statusWord(), "status");
        QTEST(locale.monthName(11), "month");
        QTEST(locale.textDirection(), "direction");
        QCOMPARE(QLocale(), locale);
    }

    void qtSpeaksTheLanguageOfTheTexts()
    {
        installTranslations(u"he_IL"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void theCountryStillSaysHowNumbersAndDatesAreWritten()
    {
        const QDate day(2026, 11, 25);
        QCOMPARE(installTranslations(u"de_AT"_s).territory(), QLocale::Austria);
        QCOMPARE(installTranslations(u"he_IL"_s).territory(), QLocale::Israel);
        QCOMPARE(
            installTranslations(u"it_IT"_s).toString(day, QLocale::ShortFormat), u"25/11/2026"_s);
    }

    void everyLanguageHasItsOwnName()
    {
        QStringList names;
        for (const QString &translation : translationNames()) {
            names << languageName(translation);
        }
        QCOMPARE(names,
            QStringList({u"العربية"_s, u"Deutsch"_s, u"English"_s, u"español"_s, u"français"_s,
                u"日本語"_s, u"简体中文"_s}));
    }

    void everySourceOfSentencesIsTranslated_data()
    {
        QTest::addColumn<Say>("say");
        const auto row = [](const char *name, const Say &say) { QTest::newRow(name) << say; };
        row("settings", [] { return proxyUrlFault(u"x"_s); });
        row("a file of settings", [] { return keepCopyAside(u"/missing"_s); });
        row("a profile", [] { return profileNameFault(u" x"_s); });
        row("a workspace", [] { return workspaceFault(u"a b"_s); });
        row("profiles", [this] {
            ProfileStore store(m_folder.path());
            Profile profile;
            profile.name = u"x"_s;
            return store.put(profile) + store.put(profile);
        });
        row("a server", [] { return ServerUrl::parse(u"ftp://x"_s, PlainHttp::Refused).error(); });
        row("a token", [] { return PastedToken::parse("a b").error(); });
        row("a file of a token",
            [] { return readTokenFile(u"/missing"_s).error().sentence.shown; });
        row("the keychain", [] { return keychainFaultText(KeychainFault::Locked); });
    }
    void everySourceOfSentencesIsTranslated()
    {
        QFETCH(Say, say);
        const QString english = say();
        installTranslations(u"de"_s);
        const QString german = say();
        QVERIFY(!english.isEmpty() && !german.isEmpty());
        QVERIFY2(german != english, qPrintable(german));
    }

    void aColonIsSetAsTheLanguageDoes()
    {
        QCOMPARE(withColon(u"a"_s, u"%1"_s), u"a: %1"_s);
        installTranslations(u"fr"_s);
        QCOMPARE(withColon(u"a"_s, u"b"_s), u"a\u00A0: b"_s);
    }

    void theSummaryOfAPackKeepsItsColumns_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &name : translationNames()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void theSummaryOfAPackKeepsItsColumns()
    {
        QFETCH(QString, language);
        installTranslations(language);
        Manifest manifest;
        manifest.server = u"https://api.example"_s;
        manifest.workspaceId = u"the-workspace"_s;
        manifest.sha256 = "0123456789";
        const QStringList lines =
            QString::fromUtf8(exportStory(u"file.csv"_s, manifest, {})).split(u'\n');
        QList<qsizetype> columns;
        for (const QString &line : lines) {
            for (const QString &value :
                {u"file.csv"_s, manifest.server, manifest.workspaceId, u"0123456789"_s}) {
                if (line.contains(value)) {
                    columns << line.indexOf(value);
                    QCOMPARE(line[columns.last() - 1], u' ');
                }
            }
        }
        QCOMPARE(columns, QList<qsizetype>(4, columns.value(0)));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
