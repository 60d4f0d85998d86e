// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verifycommand.h"

#include <QFileInfo>

#include "app/export/evidencepack.h"

namespace mielto {

void VerifyCommand::start()
{
    if (invocation().arguments().size() != 1) {
        return fail(ExitUsage, tr("Say “verify FILE”."));
    }
    m_reading.run(verifyFile, invocation().arguments().first());
}

void VerifyCommand::conclude(const Verification &found)
{
    if (found.outcome == Verification::Outcome::Unreadable) {
        return fail(ExitUsage, found.words);
    }
    if (!found.isIntact()) {
        return fail(ExitDifferent, found.words);
    }
    const QString name = QFileInfo(invocation().arguments().first()).fileName();
    const QByteArray text = found.words.toUtf8() + "\n\n" + exportStory(name, *found.manifest, {});
    if (!console().write(text)) {
        return fail(ExitOutput, tr("Standard output cannot be written."));
    }
    finish(ExitDone);
}

} // namespace mielto
