// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verifycommand.h"

#include <QDir>
#include <QFileInfo>

#include "app/base/visibletext.h"
#include "app/cli/usage.h"
#include "app/export/evidencepack.h"

namespace mielto {

void VerifyCommand::start()
{
    if (invocation().arguments().size() != 1) {
        return fail(usage(tr("Use “verify FILE”.")));
    }
    m_reading.run(verifyFile, invocation().arguments().first());
}

/// An evidence folder was meant for the data in it.
QString VerifyCommand::hint() const
{
    const QString ending = manifestPathOf({});
    const QDir folder(invocation().arguments().first());
    const QStringList manifests = folder.entryList({u'*' + ending}, QDir::Files);
    if (manifests.isEmpty()) {
        return {};
    }
    const QString file = folder.filePath(manifests.first().chopped(ending.size()));
    return u' ' + tr("Use “verify %1”.").arg(visiblePath(file));
}

void VerifyCommand::conclude(const Verification &found)
{
    if (found.outcome == Verification::Outcome::Unreadable) {
        return fail(usage(found.words + hint()));
    }
    if (!found.isIntact()) {
        console().fault(found.words);
        return finish(ExitDifferent);
    }
    const QString name = QFileInfo(invocation().arguments().first()).fileName();
    const QByteArray text = found.words.toUtf8() + "\n\n" + exportStory(name, *found.manifest, {});
    if (print(text)) {
        finish(ExitDone);
    }
}

} // namespace mielto
