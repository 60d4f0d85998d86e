// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/exportwriter.h"

#include <algorithm>

#include <QCoreApplication>

namespace mielto {

ExportWriter::ExportWriter(std::shared_ptr<const ExportPlan> plan)
    : m_plan(std::move(plan))
    , m_file(std::make_unique<ExportFile>(m_plan))
{
    m_thread.setMaxThreadCount(1);
    post([this] {
        auto failure = m_file->open();
        if (!failure) {
            tell(&ExportWriter::ready);
        }
        return failure;
    });
}

ExportWriter::~ExportWriter() { cancel(); }

void ExportWriter::leave(std::unique_ptr<ExportWriter> writer)
{
    ExportWriter *left = writer.release();
    left->cancel();
    left->disconnect();
    left->setParent(QCoreApplication::instance());
    left->m_thread.start([left] { left->deleteLater(); });
}

/// Once all before it is done, unless that failed.
void ExportWriter::post(const Step &step)
{
    m_thread.start([this, step] {
        if (!m_file || isGivenUp()) {
            return;
        }
        if (const auto failure = step()) {
            const bool isInPlace = m_file->isInPlace();
            m_file.reset(); // What is told of the end comes when all is cleared away.
            tell(&ExportWriter::failed, Failed{*failure, isInPlace});
        }
    });
}

bool ExportWriter::cancel()
{
    Stage expected = Stage::Writing;
    const bool isCancelled = m_stage.compare_exchange_strong(expected, Stage::GivenUp);
    m_thread.start([this] { m_file.reset(); });
    return isCancelled;
}

void ExportWriter::addRows(const ConnectionList &rows, const QDateTime &readAt)
{
    post([this, rows, readAt] {
        auto failure = m_file->add(
            rows, [this] { return countAndAsk(); }, readAt);
        if (!failure) {
            countAndAsk();
            tell(&ExportWriter::written, rows.rowCount());
        }
        return failure;
    });
}

void ExportWriter::addViewed()
{
    post([this] { return m_file->addViewed([this] { return countAndAsk(); }); });
}

void ExportWriter::complete(const Manifest &manifest)
{
    post([this, manifest] { return publish(manifest); });
}

std::optional<Failure> ExportWriter::publish(Manifest manifest)
{
    const auto isStopped = [this] { return isGivenUp(); };
    if (auto failure = m_file->complete(isStopped, manifest)) {
        return failure;
    }
    if (m_plan->target.isEmpty()) {
        if (auto failure = m_file->printToStandardOutput(isStopped)) {
            return failure;
        }
    }
    Stage expected = Stage::Writing;
    if (!m_stage.compare_exchange_strong(expected, Stage::Publishing)) {
        return Failure(); // Nobody hears of it.
    }
    countAndAsk();
    // A clock that was set back meanwhile must not make the manifest contradict itself.
    manifest.finishedAt = std::max(QDateTime::currentDateTimeUtc(), manifest.startedAt);
    if (!m_plan->target.isEmpty()) {
        if (auto failure = m_file->publish(manifest)) {
            return failure;
        }
    }
    const qint64 cutCells = m_file->cutCells();
    m_file.reset();
    tell(&ExportWriter::done, Done{std::move(manifest), cutCells});
    return {};
}

/// Notes how far it is. Whether it was given up.
bool ExportWriter::countAndAsk()
{
    m_rows = m_file->rows();
    m_bytes = m_file->bytes();
    return isGivenUp();
}

/// In the thread of this object.
template <typename Signal, typename... Arguments>
void ExportWriter::tell(Signal signal, Arguments... arguments)
{
    QMetaObject::invokeMethod(
        this,
        [this, signal, arguments...] {
            if (!isGivenUp()) {
                Q_EMIT(this->*signal)(arguments...);
            }
        },
        Qt::QueuedConnection);
}

} // namespace mielto
