// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exporttext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "ui/common/progresstext.h"

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
    for (const UserResult &result : outcome.results) {
        if (result.error) {
            return withColon(visibleText(result.user), result.error->sentence);
        }
        if (!result.isWhole()) {
            return ExportText::tr("%1: %2.", "a user, and what is proven of their list")
                .arg(visibleText(result.user), verdictText(result.verdict));
        }
    }
    return {};
}

} // namespace

QString exportProgress(const ExportState &state)
{
    const QLocale locale;
    if (state.phase == ExportState::Phase::Finishing) {
        return ExportText::tr(
            "%Ln row(s), putting the file in its place…", nullptr, static_cast<int>(state.rows));
    }
    QStringList parts;
    parts << (state.rowsExpected
            ? ExportText::tr("%1 of %2 rows")
                  .arg(locale.toString(state.rows), locale.toString(*state.rowsExpected))
            : ExportText::tr("%Ln row(s)", nullptr, int(state.rows)));
    if (state.users > 1) {
        parts << ExportText::tr("%1 of %2 users")
                     .arg(locale.toString(state.usersDone), locale.toString(state.users));
    }
    if (state.retryAt.isValid()) {
        const qint64 seconds =
            qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(state.retryAt));
        parts << ExportText::tr(
            "waiting %Ln second(s) as the server asks", nullptr, static_cast<int>(seconds));
    } else if (const auto rate = perSecond(state.elapsed, state.rows)) {
        parts << ExportText::tr("%Ln row(s) a second", nullptr, *rate);
        const double done = state.users > 1      ? double(state.usersDone) / state.users
            : state.rowsExpected.value_or(0) > 0 ? double(state.rows) / double(*state.rowsExpected)
                                                 : 0.0;
        parts << timeLeftText(state.elapsed, done);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
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
