// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/checkcommand.h"
#include "app/cli/checkfilecommand.h"
#include "app/cli/countcommand.h"
#include "app/cli/diffcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/profilecommand.h"
#include "app/cli/servesamplecommand.h"
#include "app/cli/tokencommand.h"
#include "app/cli/verifycommand.h"

using namespace Qt::StringLiterals;

namespace mielto {

void Command::fail(const Failure &failure)
{
    console().fault(failure.sentence.shown);
    finish(exitStatusOf(failure.kind));
}

bool Command::print(const QByteArray &data)
{
    const bool isWritten = console().write(data);
    if (!isWritten) {
        fail({FailureKind::Output,
            tr("Standard output cannot be written: nothing more is printed.")});
    }
    return isWritten;
}

std::unique_ptr<Command> makeCommand(const CommandContext &context)
{
    const QString &name = context.invocation.command();
    const QString format = context.invocation.value("format");
    const bool isTable = format.isEmpty() || format == "table"_L1;
    if (name == "export"_L1 || name == "report"_L1 || (name == "list"_L1 && !isTable)) {
        return std::make_unique<ExportCommand>(context);
    }
    if (name == "list"_L1) {
        return std::make_unique<ListCommand>(context);
    }
    if (name == "count"_L1) {
        return std::make_unique<CountCommand>(context);
    }
    if (name == "check"_L1 && context.invocation.has("file")) {
        return std::make_unique<CheckFileCommand>(context);
    }
    if (name == "check"_L1) {
        return std::make_unique<CheckCommand>(context);
    }
    if (name == "diff"_L1) {
        return std::make_unique<DiffCommand>(context);
    }
    if (name == "token"_L1) {
        return std::make_unique<TokenCommand>(context);
    }
    if (name == "profile"_L1) {
        return std::make_unique<ProfileCommand>(context);
    }
    if (name == "verify"_L1) {
        return std::make_unique<VerifyCommand>(context);
    }
    return std::make_unique<ServeSampleCommand>(context);
}

} // namespace mielto
