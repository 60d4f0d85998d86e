// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include "tests/common/connectionjson.h"
#include "ui/common/plaintext.h"
#include "ui/table/detailspanel.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class DetailsPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEveryFieldAsPlainText();
    void masksUntilARowIsActivated();
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
        QVERIFY(edit->isReadOnly());
        // Whole where the panel cuts it, and as plain.
        QCOMPARE(edit->toolTip(), asPlainTooltip(edit->text()));
        ++readOnly;
    }
    QCOMPARE(readOnly, kFieldCount - 1); // Config has a tree of its own.
}

void DetailsPanelTest::masksUntilARowIsActivated()
{
    DetailsPanel panel;
    const ConnectionList rows = list("config", R"({"api_key":"canary","region":"eu"})");
    panel.showRow(rows, 0);
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndex key = tree->model()->index(0, 1);
    QVERIFY(!allText(panel).contains(u"canary"_s));
    QVERIFY(!key.data().toString().contains(u"canary"_s));
    Q_EMIT tree->activated(key);
    QVERIFY(key.data().toString().contains(u"canary"_s));
    panel.showRow(rows, 0);
    QVERIFY(!tree->model()->index(0, 1).data().toString().contains(u"canary"_s));
}

void DetailsPanelTest::masksInEveryField()
{
    DetailsPanel panel;
    for (const FieldInfo &info : fields()) {
        const QByteArray key(info.key.data(), qsizetype(info.key.size()));
        panel.showRow(list(key, R"({"token":"canary"})"), 0);
        QVERIFY2(!allText(panel).contains(u"canary"_s), key.constData());
        QVERIFY2(allText(panel).contains(uR"("token":"***")"_s), key.constData());
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
    panel->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *text = panel->findChild<QPlainTextEdit *>();
    text->setFocus();
    text->selectAll();
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
}

QTEST_MAIN(DetailsPanelTest)
#include "tst_detailspanel.moc"
