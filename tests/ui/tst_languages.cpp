// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The smallest window and every dialog, in each language: nothing is clipped, and texts run the
// way they are read.
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/base/diskwriter.h"
#include "app/base/translations.h"
#include "app/session/memorytokenstore.h"
#include "app/session/tokensource.h"
#include "ui/audit/auditdialog.h"
#include "ui/browse/severaldialog.h"
#include "ui/common/appearance.h"
#include "ui/compare/comparedialog.h"
#include "ui/export/exportdialog.h"
#include "ui/mainwindow.h"
#include "ui/page/samplesession.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/tokendialog.h"
#include "ui/settings/settingsdialog.h"

using namespace mielto;
using namespace Qt::StringLiterals;

namespace {

/// The text that does not fit into the widget; empty: all does.
QString clippedText(const QWidget *widget)
{
    if (qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr) {
        return {}; // Its icons show no text.
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->sizeHint().width() > button->width() ? button->text() : QString();
    }
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label == nullptr || label->text().isEmpty()
        || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
        return {};
    }
    const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                        : label->sizeHint().width() <= label->width();
    return fits ? QString() : label->text();
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const QString text = clippedText(widget); widget->isVisible() && !text.isEmpty()) {
            found << u"%1: %2"_s.arg(QLatin1String(widget->metaObject()->className()), text);
        }
    }
    return found;
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sevenLanguagesAreThere();
    void languagesAreOfferedByTheirOwnNames();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    void checkDialog(QDialog &dialog)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::qWait(0);
        const QStringList clipped = clippedTexts(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
    void checkWindow();
    void checkDialogs();

    QTemporaryDir m_folder;
};

void LanguagesTest::sevenLanguagesAreThere() { QVERIFY(translationNames().contains(u"en"_s)); }

void LanguagesTest::languagesAreOfferedByTheirOwnNames()
{
    const SettingsDialog dialog({}, translationNames());
    QStringList offered;
    for (const auto *box : dialog.findChildren<QComboBox *>()) {
        for (int i = 0; i < box->count(); ++i) {
            offered << box->itemText(i);
        }
    }
    for (const QString &translation : translationNames()) {
        QVERIFY2(offered.contains(languageName(translation)), qPrintable(translation));
    }
}

void LanguagesTest::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &name : translationNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void LanguagesTest::nothingIsClipped()
{
    QFETCH(QString, language);
    const QLocale locale(language);
    QTranslator translator;
    QVERIFY(translator.load(locale, u"mielto"_s, u"_"_s, u":/translations"_s));
    QLocale::setDefault(locale);
    QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    checkWindow();
    checkDialogs();
    QCoreApplication::removeTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void LanguagesTest::checkWindow()
{
    NetworkThread network;
    DiskWriter disk;
    MemoryTokenStore keychain;
    TokenSource tokens(keychain, {});
    SampleSession sample;
    ProfileStore profiles(m_folder.path());
    const SettingsStore store(m_folder.path());
    ProfileController controller(profiles, keychain, tokens, disk);
    Appearance appearance;
    MainWindow window(
        {{network, tokens, sample}, profiles, store, disk, controller, appearance}, {});
    StartOptions start;
    start.demo = true;
    window.open(start);
    window.resize(window.minimumSize());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.layoutDirection(), QLocale().textDirection());
    const auto hasRows = [&window] {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLocale().toString(240))) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(hasRows());
    QTest::qWait(0);
    const QStringList clipped = clippedTexts(window);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void LanguagesTest::checkDialogs()
{
    NetworkThread network;
    ExportSource source;
    source.origin = u"Production"_s;
    source.audit.users = {u"usr_1"_s};
    ExportDialog exporting(source, m_folder.path());
    AuditDialog audit;
    SeveralDialog several({{Status::Error, Status::Expired}, {}});
    SettingsDialog settings({}, translationNames());
    CompareDialog comparing({}, -1);
    ProfileDialog profile(network, {}, {}, {});
    TokenDialog token({});
    for (QDialog *dialog : std::initializer_list<QDialog *>{
             &exporting, &audit, &several, &settings, &comparing, &profile, &token}) {
        checkDialog(*dialog);
    }
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
