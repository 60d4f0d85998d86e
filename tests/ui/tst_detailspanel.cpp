// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include "tests/common/connectionjson.h"
#include "ui/common/plaintext.h"
#include "ui/table/configview.h"
#include "ui/table/detailspanel.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class DetailsPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEveryFieldAsPlainText();
    void masksUntilAValueIsRevealed();
    void theEyeRevealsOneValue();
    void copiesKeysPathsAndBranches();
    void findsInTheConfig();
    void aLongLabelLeavesTheConfigItsRoom();
    void saysForHowLongNothingChanged();
    void masksInEveryField();
    void namesFieldsThatItDoesNotKnow();
    void copiesWhatIsChosenInTheConfig();

private:
    static ConnectionList list(const QByteArray &key, const QByteArray &json)
    {
        ConnectionList list;
        list.append(testing::block(QByteArrayList{testing::connectionWith(key, json)}), 0, 1);
        return list;
    }
    static QString allText(const QWidget &widget)
    {
        QString text;
        for (const auto *label : widget.findChildren<QLabel *>()) {
            text += label->text() + u'\n';
        }
        for (const auto *edit : widget.findChildren<QLineEdit *>()) {
            text += edit->text() + u'\n';
        }
        for (const auto *edit : widget.findChildren<QPlainTextEdit *>()) {
            text += edit->toPlainText() + u'\n';
        }
        return text;
    }
};

void DetailsPanelTest::showsEveryFieldAsPlainText()
{
    DetailsPanel panel;
    panel.showRow(list("label", R"("<b>bold</b>\u202e")"), 0);
    const QString text = allText(panel);
    QVERIFY(text.contains(u"<b>bold</b>"_s));
    QVERIFY(!text.contains(QChar(0x202e)));
    for (const auto *label : panel.findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(u'<') || label->textFormat() == Qt::PlainText);
    }
    int readOnly = 0;
    for (const auto *edit : panel.findChildren<QLineEdit *>()) {
        if (!edit->isReadOnly()) {
            QCOMPARE(edit->accessibleName(), u"Find in config"_s);
            continue;
        }
        QCOMPARE(edit->accessibleDescription(), edit->text());
        // Whole where the panel cuts it, and as plain.
        QCOMPARE(edit->toolTip(), asPlainTooltip(edit->text()));
        ++readOnly;
    }
    QCOMPARE(readOnly, kFieldCount - 1); // Config has a tree of its own.
}

void DetailsPanelTest::masksUntilAValueIsRevealed()
{
    DetailsPanel panel;
    const ConnectionList rows = list("config", R"({"api_key":"canary","region":"eu"})");
    panel.showRow(rows, 0);
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndex key = tree->model()->index(0, 1);
    QVERIFY(!allText(panel).contains(u"canary"_s));
    QVERIFY(!key.data().toString().contains(u"canary"_s));
    Q_EMIT tree->activated(key); // By a double click.
    Q_EMIT tree->doubleClicked(key);
    QVERIFY(!key.data().toString().contains(u"canary"_s));
    tree->setCurrentIndex(key);
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(key.data().toString().contains(u"canary"_s));
    QVERIFY(!allText(panel).contains(u"canary"_s)); // The JSON stays masked.
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(!key.data().toString().contains(u"canary"_s));
    QTest::keyClick(tree, Qt::Key_Return);
    panel.showRow(rows, 0);
    QVERIFY(!tree->model()->index(0, 1).data().toString().contains(u"canary"_s));
}

void DetailsPanelTest::theEyeRevealsOneValue()
{
    DetailsPanel panel;
    panel.resize(400, 600);
    panel.show();
    panel.showRow(list("config", R"({"api_key":"canary","password":"canary2","region":"eu"})"), 0);
    auto *tree = panel.findChild<QTreeView *>();
    const auto click = [&](int line, int fromEnd) {
        const QRect cell = tree->visualRect(tree->model()->index(line, 1));
        QTest::mouseClick(
            tree->viewport(), Qt::LeftButton, {}, {cell.right() - fromEnd, cell.center().y()});
    };
    const auto value = [&](int line) { return tree->model()->index(line, 1).data().toString(); };
    QTRY_VERIFY(tree->visualRect(tree->model()->index(0, 1)).width() > 100);
    click(0, 60); // Beside the eye.
    QCOMPARE(value(0), u"••••"_s);
    click(0, 8);
    QCOMPARE(value(0), u"canary"_s);
    click(1, 8);
    QCOMPARE(value(0), u"••••"_s);
    QCOMPARE(value(1), u"canary2"_s);
    click(2, 8); // Has none.
    QCOMPARE(value(1), u"canary2"_s);
    click(1, 8);
    QCOMPARE(value(1), u"••••"_s);
}

void DetailsPanelTest::copiesKeysPathsAndBranches()
{
    DetailsPanel panel;
    panel.show();
    panel.showRow(list("config", R"({"api_key":"canary","a b":{"scopes":["x",{"k":1}]}})"), 0);
    auto *tree = panel.findChild<QTreeView *>();
    QSignalSpy told(&panel, &DetailsPanel::valueCopied);
    const auto copied = [&](const QModelIndex &line, const QString &action) {
        tree->setCurrentIndex(line);
        Q_EMIT tree->customContextMenuRequested(tree->visualRect(line).center());
        auto *menu = tree->findChildren<QMenu *>().last();
        QGuiApplication::clipboard()->clear();
        for (QAction *one : menu->actions()) {
            if (one->text().remove(u'&') == action) {
                one->trigger();
            }
        }
        delete menu;
        return QGuiApplication::clipboard()->text();
    };
    QAbstractItemModel *model = tree->model();
    const QModelIndex secret = model->index(0, 0);
    const QModelIndex branch = model->index(1, 0);
    model->fetchMore(branch);
    const QModelIndex scopes = model->index(0, 0, branch);
    model->fetchMore(scopes);
    QCOMPARE(copied(secret, u"Copy key"_s), u"api_key"_s);
    QCOMPARE(copied(secret, u"Copy path"_s), u"config.api_key"_s);
    QCOMPARE(copied(secret, u"Copy value"_s), u"***"_s);
    QCOMPARE(copied(secret, u"Copy subtree as JSON"_s), QString());
    QCOMPARE(copied(branch, u"Copy subtree as JSON"_s), uR"({"scopes":["x",{"k":1}]})"_s);
    QCOMPARE(copied(model->index(1, 0, scopes), u"Copy path"_s), uR"(config["a b"].scopes[1])"_s);
    QCOMPARE(copied(model->index(0, 0, scopes), u"Copy key"_s), QString());
    QCOMPARE(told.last().first().toString(), u"Path copied"_s);
    copied(secret, u"Reveal for 30 seconds"_s);
    QCOMPARE(copied(secret, u"Copy value"_s), u"canary"_s);
    copied(secret, u"Hide value"_s);
    QCOMPARE(copied(secret, u"Copy value"_s), u"***"_s);
}

void DetailsPanelTest::findsInTheConfig()
{
    DetailsPanel panel;
    panel.show();
    panel.showRow(list("config", R"({"one":1,"in":{"deep":{"Region":"eu"}},"last":"region"})"), 0);
    auto *tree = panel.findChild<QTreeView *>();
    QLineEdit *find = nullptr;
    for (auto *edit : panel.findChildren<QLineEdit *>()) {
        find = edit->isReadOnly() ? find : edit;
    }
    const auto found = [tree] { return tree->currentIndex().siblingAtColumn(0).data().toString(); };
    QTest::keyClicks(find, u"region"_s);
    QCOMPARE(found(), u"Region"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(found(), u"last"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(found(), u"Region"_s);
    QVERIFY(!allText(panel).contains(u"canary"_s));
    QLabel *notFound = nullptr;
    for (auto *label : panel.findChildren<QLabel *>()) {
        notFound = label->text() == u"Not found"_s ? label : notFound;
    }
    QVERIFY(!notFound->isVisible());
    QTest::keyClicks(find, u"zzz"_s);
    QVERIFY(notFound->isVisible());
    panel.findChild<QTabBar *>()->setCurrentIndex(1);
    find->clear();
    QTest::keyClicks(find, u"deep"_s);
    QCOMPARE(panel.findChild<QPlainTextEdit *>()->textCursor().selectedText(), u"deep"_s);
    QVERIFY(!notFound->isVisible());
}

void DetailsPanelTest::aLongLabelLeavesTheConfigItsRoom()
{
    DetailsPanel panel;
    panel.resize(360, 600);
    panel.show();
    panel.showRow(list("label", '"' + QByteArray(255, 'W') + '"'), 0);
    auto *config = panel.findChild<ConfigView *>();
    QTRY_VERIFY2(config->height() > 250, qPrintable(QString::number(config->height())));
    QCOMPARE(panel.width(), 360);
    panel.setLow(true);
    panel.resize(900, 220);
    QTRY_VERIFY(config->x() > 300);
    QVERIFY2(panel.minimumSizeHint().height() <= 220,
        qPrintable(QString::number(panel.minimumSizeHint().height())));
    QTRY_VERIFY(config->height() > 180);
}

void DetailsPanelTest::saysForHowLongNothingChanged()
{
    DetailsPanel panel;
    const QByteArray day =
        QDateTime::currentDateTimeUtc().addDays(-12).toString(Qt::ISODate).toLatin1();
    panel.showRow(list("updated_at", '"' + day + '"'), 0);
    QVERIFY2(
        allText(panel).contains(u"Active · unchanged for 12 day(s)"_s), qPrintable(allText(panel)));
    panel.showRow(list("updated_at", R"("yesterday")"), 0);
    QVERIFY(allText(panel).contains(u"yesterday (invalid time)"_s));
    QVERIFY(!allText(panel).contains(u"unchanged"_s));
}

void DetailsPanelTest::masksInEveryField()
{
    DetailsPanel panel;
    for (const FieldInfo &info : fields()) {
        const QByteArray key(info.key.data(), qsizetype(info.key.size()));
        panel.showRow(list(key, R"({"token":"canary"})"), 0);
        QVERIFY2(!allText(panel).contains(u"canary"_s), key.constData());
        QVERIFY2(allText(panel).remove(u' ').contains(uR"("token":"***")"_s), key.constData());
    }
    ConnectionList noObject;
    noObject.append(testing::block(QByteArrayList{R"([{"token":"canary"}])"}), 0, 1);
    panel.showRow(noObject, 0);
    QVERIFY(allText(panel).contains(uR"([{"token":"***"}])"_s));
}

void DetailsPanelTest::namesFieldsThatItDoesNotKnow()
{
    DetailsPanel panel;
    panel.showRow(list("shoe_size", "\"forty-two\""), 0);
    QVERIFY2(allText(panel).contains(u"shoe_size"_s), qPrintable(allText(panel)));
    QVERIFY(allText(panel).contains(u"forty-two"_s));
    panel.showCount(3);
    QVERIFY(allText(panel).contains(u"3"_s));
}

/// With a window around it whose Ctrl+C copies something else, as the real one's does.
void DetailsPanelTest::copiesWhatIsChosenInTheConfig()
{
    QMainWindow window;
    auto *panel = new DetailsPanel(&window);
    window.setCentralWidget(panel);
    QAction rows;
    rows.setShortcut(QKeySequence::Copy);
    connect(
        &rows, &QAction::triggered, this, [] { QGuiApplication::clipboard()->setText(u"rows"_s); });
    window.addAction(&rows);
    window.show();
    panel->showRow(list("config", R"({"api_key":"canary","region":"eu \"west\"","n":[1, 2]})"), 0);
    auto *tree = panel->findChild<QTreeView *>();
    const auto copied = [&](int line) {
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(line, 0));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    };
    QSignalSpy told(panel, &DetailsPanel::valueCopied);
    QCOMPARE(copied(0), u"***"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(copied(1), u"eu \"west\""_s);
    QCOMPARE(copied(2), u"[1, 2]"_s);
    panel->findChild<QTabBar *>()->setCurrentIndex(1);
    auto *text = panel->findChild<QPlainTextEdit *>();
    text->setFocus();
    text->selectAll();
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
}

QTEST_MAIN(DetailsPanelTest)
#include "tst_detailspanel.moc"
