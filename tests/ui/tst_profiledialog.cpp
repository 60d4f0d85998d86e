// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "app/sample/sampleserver.h"
#include "ui/profiles/profiledialog.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ProfileDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsOnlyWhatCanBeKept_data();
    void acceptsOnlyWhatCanBeKept();
    void testsTheConnection();
    void aStoredTokenNeverGoesToAnotherServer();

private:
    /// In the order of the form: name, server, workspace, token, CA file; then the test's user.
    static QLineEdit *edit(const QDialog &dialog, const QString &label)
    {
        for (const auto *found : dialog.findChildren<QLabel *>()) {
            if (found->text().remove(u'&') == label) {
                return qobject_cast<QLineEdit *>(found->buddy());
            }
        }
        return nullptr;
    }
    static QPushButton *testButton(const QDialog &dialog)
    {
        for (auto *found : dialog.findChildren<QPushButton *>()) {
            if (found->text().contains(u"connection"_s)) {
                return found;
            }
        }
        return nullptr;
    }
    static QString allText(const QDialog &dialog)
    {
        QString text;
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            text += label->isHidden() ? QString() : label->text() + u'\n';
        }
        return text;
    }
    NetworkThread m_network;
};

void ProfileDialogTest::acceptsOnlyWhatCanBeKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isFit");
    QTest::newRow("whole") << u"East"_s << u"https://a.example"_s << true;
    QTest::newRow("default server") << u"East"_s << QString() << true;
    QTest::newRow("no name") << QString() << u"https://a.example"_s << false;
    QTest::newRow("plain http") << u"East"_s << u"http://a.example"_s << false;
    QTest::newRow("user info") << u"East"_s << u"https://u:p@a.example"_s << false;
    QTest::newRow("another scheme") << u"East"_s << u"file:///etc/passwd"_s << false;
}

void ProfileDialogTest::acceptsOnlyWhatCanBeKept()
{
    QFETCH(QString, name);
    QFETCH(QString, server);
    QFETCH(bool, isFit);
    ProfileDialog dialog(m_network, {}, {}, {});
    edit(dialog, u"Name"_s)->setText(name);
    edit(dialog, u"Server address"_s)->setText(server);
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    QCOMPARE(box->button(QDialogButtonBox::Ok)->isEnabled(), isFit);
    if (isFit) {
        dialog.accept();
        QCOMPARE(dialog.profile().name, u"East"_s);
        QVERIFY(!dialog.newToken());
    }
}

void ProfileDialogTest::testsTheConnection()
{
    SampleServer server;
    QVERIFY(server.start().isEmpty());
    ProfileDialog dialog(m_network, {}, {}, {});
    edit(dialog, u"Name"_s)->setText(u"East"_s);
    for (auto *box : dialog.findChildren<QCheckBox *>()) {
        box->setChecked(true);
    }
    edit(dialog, u"Server address"_s)->setText(server.url().text());
    edit(dialog, u"Token"_s)->setText(u"wrong"_s);
    QTest::qWait(0);
    testButton(dialog)->click();
    QTRY_VERIFY(allText(dialog).contains(u"rejected"_s));
    edit(dialog, u"Token"_s)->setText(QString::fromUtf8(server.token().secret()));
    QVERIFY(!allText(dialog).contains(u"rejected"_s));
    edit(dialog, u"With user ID"_s)->setText(SampleServer::users().first());
    testButton(dialog)->click();
    QTRY_VERIFY2(allText(dialog).contains(u"accepted"_s), qPrintable(allText(dialog)));
}

void ProfileDialogTest::aStoredTokenNeverGoesToAnotherServer()
{
    SampleServer server;
    QVERIFY(server.start().isEmpty());
    Profile before;
    before.name = u"East"_s;
    before.allowHttp = true;
    ProfileDialog dialog(m_network, {}, before, server.token());
    edit(dialog, u"Server address"_s)->setText(server.url().text());
    // It would be taken, were it sent.
    QVERIFY(!testButton(dialog)->isEnabled() || [&] {
        testButton(dialog)->click();
        QTest::qWait(300);
        return !allText(dialog).contains(u"accepted"_s);
    }());
}

QTEST_MAIN(ProfileDialogTest)
#include "tst_profiledialog.moc"
