// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// A workbook that was written and is read again: each cell must be there as it was put in.
#include <QTemporaryDir>
#include <QTest>

#include "app/export/xlsxtext.h"
#include "app/export/xlsxwriter.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestXlsxCheck final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWorkbookHoldsItsCells();
    void oneCellThatIsNotAsItWasIsNoticed();
    void aWorkbookThatWasCutIsNoticed();

private:
    /// Two columns, a text and a time, and two rows: written to path().
    void write()
    {
        RowWriterOptions options;
        options.columns = {Field::Label, Field::CreatedAt};
        XlsxWriter writer(options);
        QByteArray file;
        writer.begin(file);
        const BlockPointer rows = testing::block(
            QByteArrayList{R"({"label":" a\tb\nc\rd\u0001 <&> x005F \u0645\ud83d\ude00 ",)"
                           R"("created_at":"2026-01-02T03:04:05.123456Z"})",
                R"({"label":null,"created_at":null})"});
        writer.row({rows.get(), 0}, {}, file);
        writer.row({rows.get(), 1}, {}, file);
        writer.end(file);
        QVERIFY2(writer.fault().isEmpty(), qPrintable(writer.fault().shown));
        m_path = m_folder.filePath(u"workbook.xlsx"_s);
        QVERIFY(testing::put(m_path, file));
    }
    QByteArray cells(const QByteArray &text, double days) const
    {
        SheetHash hash;
        hash.addText("A1", "label");
        hash.addText("B1", "created_at");
        hash.addText("A2", text);
        hash.addNumber("B2", days);
        hash.addText("A3", {});
        return hash.hex();
    }
    QString fault(const QByteArray &cells) const
    {
        return workbookFault(QFile::encodeName(m_path), cells).shown;
    }

    const QByteArray m_text = " a\tb\nc\rd\x01 <&> x005F \u0645\U0001F600 ";
    const double m_days = *xlsxTime("2026-01-02T03:04:05.123456Z");
    QTemporaryDir m_folder;
    QString m_path;
};

void TestXlsxCheck::aWorkbookHoldsItsCells()
{
    write();
    QCOMPARE(fault(cells(m_text, m_days)), QString());
}

void TestXlsxCheck::oneCellThatIsNotAsItWasIsNoticed()
{
    write();
    QVERIFY(fault(cells(m_text.chopped(1), m_days)).contains(u"was incomplete"_s));
    QVERIFY(fault(cells(m_text, m_days + 1e-6)).contains(u"was incomplete"_s));
    QVERIFY(fault(SheetHash().hex()).contains(u"was incomplete"_s));
}

void TestXlsxCheck::aWorkbookThatWasCutIsNoticed()
{
    write();
    const QByteArray whole = testing::contents(m_path);
    for (const qsizetype size :
        {qsizetype(0), qsizetype(100), whole.size() / 2, whole.size() - 30}) {
        QVERIFY(testing::put(m_path, whole.first(size)));
        QVERIFY2(!fault(cells(m_text, m_days)).isEmpty(), qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(TestXlsxCheck)
#include "tst_xlsxcheck.moc"
