// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/exportplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/base/safefile.h"
#include "app/export/evidencepack.h"

namespace mielto {
namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

Progress progressOf(const ExportState &state)
{
    Progress progress;
    progress.users = state.users;
    progress.usersDone = state.usersDone;
    progress.rows = state.rows;
    progress.rowsExpected = state.rowsExpected;
    progress.elapsed = state.elapsed;
    progress.retryAt = state.retryAt;
    return progress;
}

QString planFault(const ExportPlan &plan)
{
    const bool isTold = plan.hasManifest || plan.isEvidencePack;
    if (plan.target.isEmpty() && isTold) {
        return ExportText::tr(
            "A manifest is written next to a file: give a file name instead of “-”.");
    }
    if (plan.isEvidencePack && rowFormatOf(plan.target)) {
        return ExportText::tr(
            "An evidence pack is a folder. Give “%1” a name without a file extension.")
            .arg(QDir::toNativeSeparators(plan.target));
    }
    // Only a manifest names them.
    const bool hasUser = plan.scope == Scope::All
        ? !plan.audit.users.isEmpty()
        : !plan.rows.users.isEmpty() || (!isTold && !plan.rows.list.isEmpty());
    if (!hasUser) {
        return ExportText::tr("There is no user whose connections could be saved.");
    }
    return {};
}

TargetLook lookAtTarget(const QString &target, bool isEvidencePack)
{
    return {isEvidencePack ? EvidencePack::targetFault(target) : SafeFile::targetFault(target),
        QFileInfo::exists(target)};
}

} // namespace mielto
