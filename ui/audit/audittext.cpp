// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/audittext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/base/translations.h"
#include "app/list/progresstext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(AuditText)
};

double doneOf(const AuditState &state)
{
    return state.users == 0 ? 0.0 : double(state.usersDone) / state.users;
}

QString phaseText(const AuditState &state)
{
    switch (state.phase) {
    case AuditState::Phase::Idle:
    case AuditState::Phase::Reading: // See paceParts().
        return {};
    case AuditState::Phase::Paused:
        return AuditText::tr("paused");
    case AuditState::Phase::Stopped:
        return AuditText::tr("stopped");
    case AuditState::Phase::EndedEarly:
        return AuditText::tr("stopped by an error");
    case AuditState::Phase::Finished:
        return state.usersWhole == state.users ? verdictText(state.verdict)
                                               : AuditText::tr("not complete");
    }
    return {};
}

} // namespace

PageStatus auditStatus(const AuditState &state, const QDateTime &retryAt)
{
    const QLocale locale;
    QStringList parts{AuditText::tr("%1 of %2 users")
                          .arg(locale.toString(state.usersDone), locale.toString(state.users)),
        AuditText::tr("%Ln row(s)", nullptr, state.rows),
        AuditText::tr("%Ln request(s)", nullptr, static_cast<int>(state.requests))};
    PageStatus status;
    status.isBusy = state.isBusy();
    status.isWaiting = status.isBusy && retryAt.isValid();
    parts << (status.isBusy ? paceParts(progressOf(state, retryAt))
                            : QStringList(phaseText(state)));
    parts.removeAll(QString());
    status.text = parts.join(u" · "_s);
    status.progress = doneOf(state);
    status.canRefresh = !status.isBusy && state.phase != AuditState::Phase::Idle;
    status.error = state.error;
    return status;
}

QString auditLoss(const AuditState &state)
{
    constexpr std::chrono::minutes worthAsking{1};
    if (state.elapsed <= worthAsking) {
        return {};
    }
    return AuditText::tr(
        "The audit of %Ln user(s) took %1 to read. Its rows aren't stored.", nullptr, state.users)
        .arg(durationText(state.elapsed));
}

QString auditOutcomes(const Audit &audit)
{
    const QLocale locale;
    QStringList parts;
    // Their lists are partial so far, which is no verdict.
    const AuditState &state = audit.state();
    const int underWay = state.isBusy()
        ? qMax(0, state.users - audit.usersWith(Verdict::NotRead) - state.usersDone)
        : 0;
    const auto add = [&](const QString &what, int users) {
        if (users > 0) {
            parts << withColon(what, locale.toString(users));
        }
    };
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        const int users = audit.usersWith(verdict);
        add(verdictText(verdict), verdict == Verdict::Partial ? users - underWay : users);
    }
    add(AuditText::tr("being read"), underWay);
    return parts.join(u" · "_s);
}

} // namespace mielto
