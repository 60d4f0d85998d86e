// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#ifndef MIELTO_TESTPROGRAM_H // a guard: "#pragma once" fails beside a precompiled copy
#define MIELTO_TESTPROGRAM_H
#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace mielto::testing {

#ifdef QT_WIDGETS_LIB
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

using RunTest = int (*)(int argc, char **argv);

/// A test class of this program, known by the name of its file without ".cpp".
struct RegisteredTest {
    RegisteredTest(const char *file, RunTest run);
};

template <typename TestClass, typename App> int runTest(int argc, char **argv)
{
    const App application(argc, argv);
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace mielto::testing

// All classes of a folder are one program, see testprogram.cpp. This header is included before each
// test, so that there Qt's macros add a class to that program.
// NOLINTBEGIN(cppcoreguidelines-macro-usage)
#define MIELTO_REGISTER_TEST(TestClass, App)                                                       \
    namespace {                                                                                    \
    const mielto::testing::RegisteredTest registered##TestClass(                                   \
        __FILE__, mielto::testing::runTest<TestClass, App>);                                       \
    }
#undef QTEST_MAIN
#define QTEST_MAIN(TestClass) MIELTO_REGISTER_TEST(TestClass, mielto::testing::Application)
#undef QTEST_GUILESS_MAIN
#define QTEST_GUILESS_MAIN(TestClass) MIELTO_REGISTER_TEST(TestClass, QCoreApplication)
// NOLINTEND(cppcoreguidelines-macro-usage)

#endif
