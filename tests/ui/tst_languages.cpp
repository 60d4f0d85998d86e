// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The smallest window and every dialog, in each language: nothing is clipped, texts run the way
// they are read, and no two commands share a key.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "app/base/diskwriter.h"
#include "app/base/translations.h"
#include "app/list/usersmodel.h"
#include "app/session/tokensource.h"
#include "tests/common/connectionjson.h"
#include "tests/common/memorytokenstore.h"
#include "ui/audit/auditdialog.h"
#include "ui/audit/auditpage.h"
#include "ui/common/appearance.h"
#include "ui/compare/comparedialog.h"
#include "ui/export/exportdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/page/samplesession.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/secretdialogs.h"
#include "ui/settings/settingsdialog.h"
#include "ui/table/connectionstable.h"
#include "ui/table/detailspanel.h"
#include "ui/table/filterbar.h"
#include "ui/table/listpane.h"
#include "ui/window/mainwindow.h"

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

/// Those of the texts whose mnemonic an earlier one has: its key would only move between the two.
QStringList doubledMnemonics(const QStringList &texts)
{
    QStringList found;
    QSet<QKeySequence> taken;
    for (const QString &text : texts) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (!mnemonic.isEmpty() && taken.contains(mnemonic)) {
            found << text;
        }
        taken << mnemonic;
    }
    return found;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        texts << action->text();
    }
    return texts;
}

/// What may have a mnemonic beside the menus.
QStringList labelTexts(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible()) {
            continue;
        }
        if (label != nullptr && label->buddy() != nullptr) {
            texts << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        } else if (const auto *group = qobject_cast<const QGroupBox *>(widget)) {
            texts << group->title();
        }
    }
    return texts;
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
        const QStringList doubled = doubledMnemonics(labelTexts(dialog));
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
    }
    void checkWindow();
    static void checkMnemonics(QMainWindow &window);
    static void checkPlainNames(const QMainWindow &window);
    void checkAudit();
    static void checkDetails();
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
    checkAudit();
    checkDetails();
    checkDialogs();
    QCoreApplication::removeTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void LanguagesTest::checkWindow()
{
    NetworkThread network;
    DiskWriter disk;
    testing::MemoryTokenStore keychain;
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
    checkMnemonics(window);
    checkPlainNames(window);
}

void LanguagesTest::checkMnemonics(QMainWindow &window)
{
    const QStringList main = textsOf(window.menuBar()->actions()) + labelTexts(window);
    QCOMPARE(doubledMnemonics(main), QStringList());
    auto *table = window.findChild<ConnectionsTable *>();
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    QVERIFY(std::ranges::any_of(menus, [&](const QMenu *menu) { return menu->parent() == table; }));
    for (QMenu *menu : menus) {
        QCOMPARE(doubledMnemonics(textsOf(menu->actions())), QStringList());
        menu->close();
    }
}

/// Where no mnemonic is shown there are no brackets for one either.
void LanguagesTest::checkPlainNames(const QMainWindow &window)
{
    static const QRegularExpression left(uR"(&|\(\w\))"_s);
    for (const auto *button : window.findChildren<QToolButton *>()) {
        QVERIFY2(!button->text().contains(left), qPrintable(button->text()));
        QVERIFY2(!button->accessibleName().contains(left), qPrintable(button->accessibleName()));
    }
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+?"_s)) {
            action->trigger();
        }
    }
    const auto *keys = window.findChild<QDialog *>()->findChild<QPlainTextEdit *>();
    const QStringList lines = keys->toPlainText().split(u'\n');
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines) {
        QVERIFY2(!line.contains(left) && !line.endsWith(u'…'), qPrintable(line));
        const QString key = line.section(u'\t', 0, 0);
        QVERIFY2(
            keys->fontMetrics().horizontalAdvance(key) < keys->tabStopDistance(), qPrintable(line));
    }
}

/// The column of outcomes is as wide as the widest of them.
void LanguagesTest::checkAudit()
{
    NetworkThread network;
    testing::MemoryTokenStore keychain;
    TokenSource tokens(keychain, {});
    SampleSession sample;
    AuditPage page({network, tokens, sample}, {}, {});
    page.start({{u"usr_8f3a1c52e9b74d06"_s}, {}});
    page.signIn().to(SignIn::sampleProfile());
    const auto usersTable = [&page]() -> QTableView * {
        for (auto *table : page.findChildren<QTableView *>()) {
            if (qobject_cast<UsersModel *>(table->model()) != nullptr) {
                return table;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(usersTable() != nullptr);
    const QTableView *table = usersTable();
    QStandardItemModel outcomes;
    QStyleOptionViewItem option;
    option.initFrom(table);
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        outcomes.appendRow(new QStandardItem(verdictText(static_cast<Verdict>(i))));
        const QModelIndex index = outcomes.index(int(i), 0);
        QVERIFY2(table->itemDelegate()->sizeHint(option, index).width()
                <= table->columnWidth(UsersModel::OutcomeColumn),
            qPrintable(index.data().toString()));
    }
}

/// A time of this year is whole in a window of the usual width.
void LanguagesTest::checkDetails()
{
    ListPane pane{Settings()};
    constexpr QSize usual(1184, 600);
    pane.setUtc(true);
    pane.resize(usual);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const QByteArray year = QByteArray::number(QDate::currentDate().year());
    ConnectionList list;
    list.append(testing::block(QByteArrayList{
                    testing::connectionWith("updated_at", '"' + year + "-11-20T11:55:38Z\"")}),
        0, 1);
    pane.reset({list, {}});
    pane.table()->setCurrentIndex(pane.table()->model()->index(0, 0));
    int times = 0;
    QStringList texts;
    for (const auto *edit : pane.findChild<DetailsPanel *>()->findChildren<QLineEdit *>()) {
        texts << edit->text();
        if (edit->text().contains(QLocale().toString(QTime(11, 55, 38), u"HH:mm:ss"_s))) {
            // A line edit leaves two pixels free at both sides.
            QVERIFY2(edit->fontMetrics().horizontalAdvance(edit->text()) + 4 <= edit->width(),
                qPrintable(edit->text()));
            ++times;
        }
    }
    QVERIFY2(times == 1, qPrintable(texts.join(u'\n')));
}

void LanguagesTest::checkDialogs()
{
    NetworkThread network;
    ExportSource source;
    source.origin = u"Production"_s;
    source.audit.users = {u"usr_1"_s};
    ExportDialog exporting(source, m_folder.path());
    AuditDialog audit;
    FilterBar filters;
    filters.setValues({{Status::Error, Status::Expired}, {}});
    Q_EMIT filters.findChild<QComboBox *>()->activated(0);
    auto *several = filters.findChild<QDialog *>();
    SettingsDialog settings({}, translationNames());
    CompareDialog comparing({}, -1);
    ProfileDialog profile(network, {}, {}, {});
    QWidget window;
    askForToken(&window, {}, {});
    auto *token = window.findChild<QDialog *>();
    HelpWindow manual;
    for (QDialog *dialog : std::initializer_list<QDialog *>{
             &exporting, &audit, several, &settings, &comparing, &profile, token, &manual}) {
        checkDialog(*dialog);
    }
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
