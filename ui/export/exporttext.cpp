// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exporttext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "app/list/progresstext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

QString nameOf(const QString &path) { return visibleText(QFileInfo(path).fileName()); }

/// The first reason that a user's list is not whole.
QString firstReason(const ExportOutcome &outcome)
{
    for (const ListResult &result : outcome.results) {
        const QString reason = result.incompleteReason().shown;
        if (!reason.isEmpty()) {
            return withColon(visibleText(result.user), reason);
        }
    }
    return {};
}

} // namespace

QString exportProgress(const ExportState &state)
{
    if (state.phase == ExportState::Phase::Finishing) {
        return ExportText::tr(
            "%Ln row(s), putting the file in its place…", nullptr, static_cast<int>(state.rows));
    }
    return progressText(progressOf(state));
}

QString exportResult(const ExportPlan &plan, const ExportOutcome &outcome)
{
    const QString name = nameOf(plan.target);
    if (outcome.isCancelled) {
        return ExportText::tr("The export to “%1” was cancelled. Nothing was changed.").arg(name);
    }
    if (outcome.isWritten && !outcome.fault.isEmpty()) {
        return outcome.fault;
    }
    if (!outcome.isWritten) {
        const QString why = outcome.fault.isEmpty() ? firstReason(outcome) : outcome.fault;
        return ExportText::tr("“%1” was not saved. %2").arg(name, why);
    }
    QStringList parts{ExportText::tr(
        "Saved “%1”: %Ln row(s), %2.", nullptr, static_cast<int>(outcome.manifest.rows))
                          .arg(name, verdictText(outcome.manifest.verdict))};
    parts << outcome.warnings;
    if (outcome.exitStatus != 0) {
        parts << firstReason(outcome);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

void describeView(const ViewSpec &spec, ManifestFilters &filters)
{
    if (filters.find.isEmpty()) {
        filters.find = spec.find;
    } else if (!spec.find.isEmpty()) {
        filters.local << "any field contains "_L1 + spec.find;
    }
    for (const LocalFilter &filter : spec.filters) {
        const QString value = filter.text.isNull() ? u"(none)"_s : filter.text;
        filters.local << columnKey(filter.column) + (filter.excludes ? " is not "_L1 : " is "_L1)
                + value;
    }
}

} // namespace mielto
