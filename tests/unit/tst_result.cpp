// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>
#include <variant>

#include <QTest>

#include "app/base/result.h"

using namespace mielto;

class TestResult final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        const Result<int, std::string> value = 7;
        QVERIFY(value);
        QCOMPARE(*value, 7);
        QCOMPARE(value.value(), 7);
        const Result<int, std::string> error = std::string("no");
        QVERIFY(!error);
        QCOMPARE(error.error(), std::string("no"));
        const Result<std::string, int> text = std::string("abc");
        QCOMPARE(text->size(), std::size_t(3));
    }

    void theWrongSideThrows()
    {
        const Result<int, std::string> value = 7;
        const Result<int, std::string> error = std::string("no");
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(value.error()));
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, static_cast<void>(*error));
    }

    void givesAwayWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>, std::string> result = std::make_unique<int>(5);
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 5);
    }

    void aValueThatLooksFalseIsAValue()
    {
        const Result<bool, std::string> no = false;
        QVERIFY(no);
        QCOMPARE(*no, false);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
