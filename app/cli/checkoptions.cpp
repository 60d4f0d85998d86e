// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkoptions.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/base/visibletext.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

bool isAmong(const std::vector<Check> &checks, Check check)
{
    return std::ranges::find(checks, check) != checks.end();
}

Failure unknownCheck(const QString &name)
{
    return usage(
        CheckWords::tr("There is no check “%1”. “check --demo” lists all.").arg(visibleText(name)));
}

Result<std::vector<Check>> namedChecks(const QString &names)
{
    std::vector<Check> checks;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto check = checkByName(name.trimmed());
        if (!check) {
            return unknownCheck(name);
        }
        checks.push_back(*check);
    }
    return checks;
}

std::optional<Failure> takeChecks(const Invocation &invocation, CheckOptions &options)
{
    const auto chosen = namedChecks(invocation.value("check"));
    const auto fatal = namedChecks(invocation.value("fail-if"));
    if (!chosen || !fatal) {
        return chosen ? fatal.error() : chosen.error();
    }
    if (invocation.has("check") && chosen->empty()) {
        return usage(CheckWords::tr("--check needs at least one check."));
    }
    for (const CheckInfo &info : checkTable()) {
        const bool isFatal = isAmong(*fatal, info.check);
        if (!invocation.has("check") || isAmong(*chosen, info.check) || isFatal) {
            options.checks.push_back(info.check);
            if (invocation.has("fail-if") ? isFatal : info.severity == Severity::Problem) {
                options.failIf.push_back(info.check);
            }
        }
    }
    return std::nullopt;
}

std::optional<Failure> takeAges(const Invocation &invocation, CheckOptions &options)
{
    for (const QString &text : invocation.values("older-than")) {
        const QString name = text.section(u'=', 0, 0);
        const auto check = checkByName(name);
        if (!check) {
            return unknownCheck(name);
        }
        if (checkInfo(*check).age.count == 0) {
            return usage(CheckWords::tr("The check “%1” has no age.").arg(name));
        }
        const auto age = Age::parse(text.section(u'=', 1));
        if (!age) {
            return usage(CheckWords::tr(
                "--older-than takes CHECK=AGE, such as error-long=30d (units m, h, d, w)."));
        }
        options.ages[static_cast<std::size_t>(*check)] = *age;
    }
    return std::nullopt;
}

std::optional<Failure> takeCheckFormat(const Invocation &invocation, CheckOptions &options)
{
    const QString format = invocation.value("format");
    if (format == "json"_L1) {
        options.format = CheckFormat::Json;
    } else if (format == "csv"_L1) {
        options.format = CheckFormat::Csv;
    } else if (invocation.has("format") && format != "table"_L1) {
        return usage(CheckWords::tr("There is no format “%1” here. Use table, json or csv.")
                         .arg(visibleText(format)));
    }
    return std::nullopt;
}

} // namespace

Result<CheckOptions> CheckOptions::parse(const Invocation &invocation)
{
    CheckOptions options;
    for (const auto take : {takeChecks, takeAges, takeCheckFormat}) {
        if (const auto failure = take(invocation, options)) {
            return *failure;
        }
    }
    return options;
}

} // namespace mielto
