// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkfilecommand.h"

#include "app/cli/usage.h"

namespace mielto {
void CheckFileCommand::start()
{
    const auto options = CheckOptions::parse(invocation());
    if (!options) {
        return fail(options.error());
    }
    if (!invocation().arguments().isEmpty() || invocation().has("users-file")) {
        return fail(usage(tr("Give users or --file, not both.")));
    }
    m_options = *options;
    m_checking.run(check, invocation().value("file"), m_options);
}

Result<CheckFileCommand::Checked> CheckFileCommand::check(
    const QString &path, const CheckOptions &options)
{
    const auto snapshot = readSnapshot(path);
    if (!snapshot) {
        return snapshot.error();
    }
    RowContext context = snapshot->context;
    context.ages = options.ages;
    return Checked{
        *snapshot, runChecks(snapshot->rows, context, options.checks, [] { return false; })};
}

void CheckFileCommand::conclude(const Checked &checked)
{
    const Snapshot &snapshot = checked.snapshot;
    CheckReport report{checked.results, snapshot.rows.list, {}, {}};
    const Sentence reason = snapshot.incompleteReason();
    bool isProven = reason.isEmpty();
    if (snapshot.manifest && snapshot.isIntact) {
        report.verdict = verdictWord(snapshot.manifest->verdict);
        isProven = isProven || snapshot.manifest->verdict == Verdict::Limited;
        for (const ManifestUser &user : snapshot.manifest->users) {
            if (!wasRead(user.verdict)) {
                report.notRead << user.userId;
            }
        }
    }
    if (!reason.isEmpty()) {
        isProven ? console().say(reason.shown) : console().fault(reason.shown);
    }
    if (!snapshot.manifest) {
        console().say(tr("Ages are measured from the time of the file."));
    }
    if (print(report.text(m_options.format))) {
        const int status = isProven ? ExitDone : ExitUnproven;
        finish(report.found(m_options.failIf) ? ExitDifferent : status);
    }
}

} // namespace mielto
