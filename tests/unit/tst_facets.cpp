// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/answers/facets.h"
#include "app/answers/filterparser.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

ViewedRows someRows()
{
    const auto row = [](const char *integration, const char *status) {
        return connection().replace("gmail", integration).replace("active", status);
    };
    const BlockPointer block = testing::block({row("slack", "active"), row("slack", "active"),
        row("aws", "error"), row("a,b", "active"), connectionWith("label", "null")});
    ViewedRows rows{{}, {u"ann"_s, u"bob"_s}};
    rows.list.append(block, 0, 3, 0);
    rows.list.append(block, 3, 2, 1);
    return rows;
}

QString text(RowColumn column, const QString &filter)
{
    QStringList texts;
    const auto facets =
        facetsOf(someRows(), parseFilter(filter).filter(), {}, [] { return false; });
    for (const Facet &facet : facets) {
        for (const FacetValue &value : facet.values) {
            if (facet.column == column) {
                texts << value.text + u' ' + QString::number(value.rows.rows);
            }
        }
    }
    return texts.join(u"; "_s);
}

} // namespace

class TestFacets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBrokenValuesComeFirst()
    {
        QCOMPARE(text(Field::Integration, {}), u"aws 1; slack 2; a,b 1; gmail 1"_s);
        QCOMPARE(text(kRequestedUser, {}), u"ann 3; bob 2"_s);
    }
    void aSectionIgnoresItsOwnTermsAlone()
    {
        const QString filter = u"integration:slack status:active"_s;
        QCOMPARE(text(Field::Integration, filter), u"slack 2; a,b 1; gmail 1"_s);
        QCOMPARE(text(Field::Status, filter), u"active 2"_s);
        QCOMPARE(text(kRequestedUser, filter), u"ann 2"_s);
    }
    void clicksChangeTheFilter_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("value");
        QTest::addColumn<FacetClick>("click");
        QTest::addColumn<QString>("after");
        QTest::newRow("only") << u"x"_s << u"slack"_s << FacetClick::Only
                              << u"x integration:slack"_s;
        QTest::newRow("another") << u"integration:aws"_s << u"slack"_s << FacetClick::Only
                                 << u"integration:slack"_s;
        QTest::newRow("off") << u"integration:slack"_s << u"slack"_s << FacetClick::Only << u""_s;
        QTest::newRow("add") << u"integration:aws"_s << u"a,b"_s << FacetClick::Add
                             << u"integration:aws,\"a,b\""_s;
        QTest::newRow("add to none")
            << u""_s << u"aws"_s << FacetClick::Add << u"integration:aws"_s;
        QTest::newRow("take away")
            << u"integration:aws,slack"_s << u"aws"_s << FacetClick::Add << u"integration:slack"_s;
        QTest::newRow("exclude") << u"x"_s << u"slack"_s << FacetClick::Exclude
                                 << u"x -integration:slack"_s;
        QTest::newRow("exclude another")
            << u"-integration:aws"_s << u"slack"_s << FacetClick::Exclude
            << u"-integration:aws -integration:slack"_s;
        QTest::newRow("exclude off")
            << u"-integration:slack"_s << u"slack"_s << FacetClick::Exclude << u""_s;
        QTest::newRow("no value") << u""_s << QString() << FacetClick::Only << u"-integration:*"_s;
        QTest::newRow("any value")
            << u""_s << QString() << FacetClick::Exclude << u"integration:*"_s;
    }
    void clicksChangeTheFilter()
    {
        QFETCH(QString, before);
        QFETCH(QString, value);
        QFETCH(FacetClick, click);
        QFETCH(QString, after);
        const Filter filter = parseFilter(before).filter();
        QCOMPARE(filterAfter(filter, Field::Integration, value, click).text(), after);
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
