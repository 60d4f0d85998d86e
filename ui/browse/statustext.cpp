// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/statustext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString countText(const ListState &state, int earlierRows)
{
    const QLocale locale;
    if (earlierRows > 0) {
        return StatusText::tr("%Ln row(s) read before", nullptr, earlierRows);
    }
    if (missingRows(state) < 0) {
        return StatusText::tr("%Ln loaded", nullptr, state.rows);
    }
    if (!state.total) {
        return state.requests == 0
            ? QString()
            : StatusText::tr("%Ln loaded, total unknown", nullptr, state.rows);
    }
    return StatusText::tr("%1 of %2 loaded")
        .arg(locale.toString(state.rows), locale.toString(*state.total));
}

QString phaseText(const ListState &state)
{
    switch (state.phase) {
    case ListState::Phase::Idle:
        return {};
    case ListState::Phase::Reading:
        return state.readings > 1
            ? StatusText::tr("changed while reading: reading again (%1 of %2)")
                  .arg(state.readings)
                  .arg(ListReader::kMaxReadings)
            : StatusText::tr("loading…");
    case ListState::Phase::Waiting:
        return waitText(state);
    case ListState::Phase::MoreToRead:
        return StatusText::tr("more to load");
    case ListState::Phase::Finished:
        return verdictText(state.verdict);
    case ListState::Phase::Failed:
        return StatusText::tr("stopped by an error");
    case ListState::Phase::Stopped:
        return StatusText::tr("stopped");
    }
    return {};
}

} // namespace

QString waitText(const ListState &state)
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(state.retryAt);
    const QString seconds = QLocale().toString(qMax<qint64>(1, (left + 999) / 1000));
    const ApiError error = state.error.value_or(ApiError());
    if (error.retryAfter) {
        return StatusText::tr("The server asked to wait %1 s (%2)")
            .arg(seconds, QString::number(error.httpStatus));
    }
    if (error.kind == ApiErrorKind::Busy) {
        return StatusText::tr("Retrying in %1 s (server busy, %2)")
            .arg(seconds, QString::number(error.httpStatus));
    }
    if (error.httpStatus > 0) {
        return StatusText::tr("Retrying in %1 s (server error %2)")
            .arg(seconds, QString::number(error.httpStatus));
    }
    return error.kind == ApiErrorKind::Timeout
        ? StatusText::tr("Retrying in %1 s (no answer in time)").arg(seconds)
        : StatusText::tr("Retrying in %1 s (connection failed)").arg(seconds);
}

QString statusText(const ListState &state, bool utc, int earlierRows)
{
    QStringList parts{countText(state, earlierRows), phaseText(state)};
    if (state.lastReply.isValid()) {
        const QDateTime time = utc ? state.lastReply.toUTC() : state.lastReply.toLocalTime();
        parts << QLocale().toString(time.time(), u"HH:mm:ss"_s) + (utc ? " UTC"_L1 : ""_L1);
        parts << StatusText::tr("%L1 ms").arg(state.lastElapsed.count());
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

PageStatus pageStatus(const ListState &state, bool utc, int earlierRows)
{
    PageStatus status;
    status.text = statusText(state, utc, earlierRows);
    status.isBusy = state.isBusy();
    status.isWaiting = state.phase == ListState::Phase::Waiting;
    status.canLoadAll = state.canReadOn();
    status.error = state.error;
    if (state.total && *state.total > 0) {
        status.progress = qMin(1.0, double(state.rows) / double(*state.total));
    }
    return status;
}

qint64 missingRows(const ListState &state)
{
    const bool isToldMore = state.total && *state.total > state.rows;
    if (state.canReadOn() && state.rows > 0 && !isToldMore) {
        return -1; // The total is missing, or was that of one page.
    }
    return isToldMore ? *state.total - state.rows : 0;
}

QString verdictNotice(const ListState &state)
{
    return state.phase == ListState::Phase::Finished ? state.incompleteReason().shown : QString();
}

} // namespace mielto
