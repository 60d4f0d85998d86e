// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exportoptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CliExport {
    Q_DECLARE_TR_FUNCTIONS(CliExport)
};

} // namespace

Result<ExportOptions, CommandFault> ExportOptions::parse(
    const Invocation &invocation, const QStringList &users)
{
    const bool isExport = invocation.command() == "export"_L1;
    const QString output = invocation.value("output");
    if (isExport && output.isEmpty()) {
        return CommandFault{ExitUsage, CliExport::tr("Where to? Give --output FILE, or “-”.")};
    }
    const auto list = ListOptions::parse(invocation, users);
    if (!list) {
        return list.error();
    }
    ExportOptions options;
    options.hasSummary = isExport;
    ExportPlan &plan = options.plan;
    plan.audit = list->users.plan;
    plan.allowPartial = list->users.allowPartial;
    plan.filters = manifestFilters(plan.audit.filters);
    plan.format = *list->format;
    plan.writer = list->writer;
    plan.target = output == "-"_L1 ? QString() : output;
    plan.hasManifest = invocation.has("manifest");
    plan.isEvidencePack = invocation.has("evidence");
    if (const QString fault = planFault(plan); !fault.isEmpty()) {
        return CommandFault{ExitUsage, fault};
    }
    return options;
}

} // namespace mielto
