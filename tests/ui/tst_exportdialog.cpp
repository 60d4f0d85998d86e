// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/common/connectionjson.h"
#include "tests/common/files.h"
#include "ui/export/exportdialog.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ExportDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void allTwelveFieldsAreTwelveForManyUsersToo();
    void saysThatAFileWillBeReplaced();
    void aFolderIsNoTarget();
    void aLinkIsNoTarget();
    void anEvidencePackNeedsANameOfItsOwn();
    void loadedRowsOfAnAuditComeFirstAndSayWhatTheyLack();
    void aCompleteAuditIsExportedWithoutAWord();

private:
    QString path() const { return m_folder->filePath(u"target"_s); }
    void name(const QString &target) { m_dialog->findChild<QLineEdit *>()->setText(target); }
    bool mayBeSaved() const
    {
        for (const auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Export"_s) {
                return button->isEnabled();
            }
        }
        return false;
    }
    bool isTold(const QString &words) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->text().contains(words); });
    }

    ExportSource auditOf(Verdict second) const
    {
        ExportSource source;
        source.audit.users = {u"ann"_s, u"bob"_s};
        source.rows.users = source.audit.users;
        source.rows.list.append(testing::block(QByteArrayList{testing::connection()}), 0, 1, 0);
        source.known = {
            {u"ann"_s, Verdict::Complete, 1, 1, 1, {}}, {u"bob"_s, second, 0, std::nullopt, 1, {}}};
        source.offersLoadedFirst = true;
        return source;
    }
    QCheckBox *saveIncomplete() const
    {
        for (auto *box : m_dialog->findChildren<QCheckBox *>()) {
            if (box->text().startsWith(u"Save even if incomplete"_s)) {
                return box;
            }
        }
        return nullptr;
    }
    void choose(const QString &rows) const
    {
        for (auto *button : m_dialog->findChildren<QRadioButton *>()) {
            if (button->text().startsWith(rows)) {
                button->click();
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportDialog> m_dialog;
};

void ExportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    ExportSource source;
    source.audit.users = {u"ann"_s, u"bob"_s};
    source.rows.users = source.audit.users;
    source.rows.list.append(testing::block(QByteArrayList{testing::connection()}), 0, 1, 1);
    source.columns = {kRequestedUser, Field::Status};
    m_dialog = std::make_unique<ExportDialog>(source, m_folder->path());
    name(path());
}

/// As the terminal program writes them.
void ExportDialogTest::allTwelveFieldsAreTwelveForManyUsersToo()
{
    const auto *preview = m_dialog->findChild<QPlainTextEdit *>();
    QVERIFY(preview->toPlainText().startsWith(u"requested_user,status\nbob,active"_s));
    for (auto *box : m_dialog->findChildren<QComboBox *>()) {
        box->setCurrentIndex(std::max(0, box->findText(u"All twelve fields"_s)));
    }
    QCOMPARE(m_dialog->plan().writer.chosenColumns(), RowWriterOptions().chosenColumns());
    QVERIFY(preview->toPlainText().startsWith(u"id,label,"_s));
}

void ExportDialogTest::saysThatAFileWillBeReplaced()
{
    QVERIFY(mayBeSaved());
    QVERIFY(!isTold(u"replaced"_s));
    QVERIFY(testing::put(path(), "x"));
    name(path() + u'/');
    name(path());
    QTRY_VERIFY(isTold(u"will be replaced"_s));
    QVERIFY(mayBeSaved());
}

void ExportDialogTest::aFolderIsNoTarget()
{
    name(m_folder->path());
    QTRY_VERIFY(!mayBeSaved());
    QVERIFY(isTold(u"A folder with this name exists"_s));
    QVERIFY(!isTold(u"replaced"_s));
}

void ExportDialogTest::aLinkIsNoTarget()
{
    const QString real = m_folder->filePath(u"real"_s);
    QVERIFY(testing::put(real, "x") && QFile::link(real, m_folder->filePath(u"link"_s)));
    name(m_folder->filePath(u"link"_s));
    QTRY_VERIFY(!mayBeSaved());
    QVERIFY(isTold(u"It is a link to “%1”"_s.arg(real)));
    QVERIFY(!isTold(u"replaced"_s));
}

void ExportDialogTest::anEvidencePackNeedsANameOfItsOwn()
{
    for (auto *box : m_dialog->findChildren<QCheckBox *>()) {
        box->setChecked(box->text().startsWith(u"Evidence"_s));
    }
    QVERIFY(mayBeSaved());
    name(m_folder->path());
    QTRY_VERIFY(!mayBeSaved());
    QVERIFY(isTold(u"A file or folder with this name exists"_s));
    QVERIFY(!isTold(u"replaced"_s));
}

void ExportDialogTest::loadedRowsOfAnAuditComeFirstAndSayWhatTheyLack()
{
    m_dialog = std::make_unique<ExportDialog>(auditOf(Verdict::NotFound), m_folder->path());
    QCOMPARE(m_dialog->findChildren<QRadioButton *>().first()->text().left(6), u"Loaded"_s);
    QCOMPARE(m_dialog->plan().scope, Scope::Loaded);
    QVERIFY(isTold(u"1 of 2 users"_s) || isTold(u"1 of 2 user(s)"_s));
    QVERIFY(!mayBeSaved());
    saveIncomplete()->click();
    QVERIFY(mayBeSaved());
    QVERIFY(isTold(u"1 of 2 user"_s)); // It stays true.
    saveIncomplete()->click();
    choose(u"All matching"_s);
    QVERIFY(!isTold(u"1 of 2 user"_s)); // They will be read again.
    QVERIFY(mayBeSaved());
    QVERIFY(saveIncomplete()->isEnabled());
    choose(u"Loaded"_s);
    QVERIFY(!mayBeSaved());
}

void ExportDialogTest::aCompleteAuditIsExportedWithoutAWord()
{
    m_dialog = std::make_unique<ExportDialog>(auditOf(Verdict::Complete), m_folder->path());
    QCOMPARE(m_dialog->plan().scope, Scope::Loaded);
    QVERIFY(mayBeSaved());
    QVERIFY(!isTold(u"1 of 2 user"_s));
    QVERIFY(!saveIncomplete()->isEnabled());
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
