// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// FOLDER_tests NAME [ARGUMENTS OF QT TEST]: runs the test class of NAME.cpp.
#include "tests/common/testprogram.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace {

std::map<std::string, mielto::testing::RunTest> &registeredTests()
{
    static std::map<std::string, mielto::testing::RunTest> tests;
    return tests;
}

} // namespace

mielto::testing::RegisteredTest::RegisteredTest(const char *file, RunTest run)
{
    registeredTests().emplace(std::filesystem::path(file).stem().string(), run);
}

int main(int argc, char *argv[])
{
    const auto test = registeredTests().find(argc > 1 ? argv[1] : "");
    if (test != registeredTests().end()) {
        argv[1] = argv[0];
        return test->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "Name one of these tests:\n");
    for (const auto &[name, run] : registeredTests())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
