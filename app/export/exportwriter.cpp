// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/exportwriter.h"

#include <algorithm>

#include <QCoreApplication>

namespace mielto {
namespace {

template <class... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

ExportWriter::ExportWriter(std::shared_ptr<const ExportPlan> plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_thread([this] { work(); })
{
}

ExportWriter::~ExportWriter()
{
    cancel();
    m_thread.join();
}

void ExportWriter::leave(std::unique_ptr<ExportWriter> writer)
{
    ExportWriter *left = writer.release();
    left->cancel();
    left->disconnect();
    left->m_isLeft = true;
    left->setParent(QCoreApplication::instance());
    if (left->m_hasEnded) {
        left->threadEnded();
    }
}

void ExportWriter::threadEnded()
{
    m_hasEnded = true;
    if (m_isLeft) {
        // Not from inside an event of its own.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [this] { delete this; }, Qt::QueuedConnection);
    }
}

void ExportWriter::post(Order order)
{
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(order));
    }
    m_wake.notify_one();
}

bool ExportWriter::cancel()
{
    Stage expected = Stage::Writing;
    const bool isCancelled = m_stage.compare_exchange_strong(expected, Stage::GivenUp);
    {
        // The thread may be between its look at the stage and its sleep.
        const std::lock_guard lock(m_mutex);
    }
    m_wake.notify_one();
    return isCancelled;
}

std::optional<ExportWriter::Order> ExportWriter::nextOrder()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return isGivenUp() || !m_orders.empty(); });
    if (isGivenUp()) {
        return std::nullopt;
    }
    Order next = std::move(m_orders.front());
    m_orders.pop_front();
    return next;
}

void ExportWriter::work()
{
    // The news of the end come when all is cleared away.
    std::optional<Failure> failure;
    bool isInPlace = false;
    {
        ExportFile file(m_plan);
        failure = file.open();
        if (!failure) {
            tell(Ready{});
            failure = writeAll(file);
        }
        isInPlace = file.isInPlace();
    }
    if (failure && !isGivenUp()) {
        tell(Failed{*failure, isInPlace});
    }
    QMetaObject::invokeMethod(this, &ExportWriter::threadEnded, Qt::QueuedConnection);
}

std::optional<Failure> ExportWriter::writeAll(ExportFile &file)
{
    while (std::optional<Order> order = nextOrder()) {
        if (auto failure = carryOut(file, *order)) {
            return failure;
        }
        if (std::holds_alternative<Complete>(*order)) {
            break;
        }
    }
    return {};
}

std::optional<Failure> ExportWriter::carryOut(ExportFile &file, Order &order)
{
    return std::visit(
        Overloaded{[&](const AddRows &added) { return addRows(file, added.rows); },
            [&](AddViewed) { return file.addViewed([&] { return countAndAsk(file); }); },
            [&](Complete &last) { return complete(file, std::move(last.manifest)); }},
        order);
}

std::optional<Failure> ExportWriter::addRows(ExportFile &file, const ConnectionList &rows)
{
    auto failure = file.add(rows, [&] { return countAndAsk(file); });
    count(file);
    if (!failure) {
        tell(Written{rows.rowCount()});
    }
    return failure;
}

/// Whether it was given up.
bool ExportWriter::countAndAsk(const ExportFile &file)
{
    count(file);
    return isGivenUp();
}

std::optional<Failure> ExportWriter::complete(ExportFile &file, Manifest manifest)
{
    const auto isStopped = [this] { return isGivenUp(); };
    if (auto failure = file.complete(isStopped, manifest)) {
        return failure;
    }
    if (m_plan->target.isEmpty()) {
        if (auto failure = file.printToStandardOutput(isStopped)) {
            return failure;
        }
    }
    Stage expected = Stage::Writing;
    if (!m_stage.compare_exchange_strong(expected, Stage::Publishing)) {
        return Failure(); // Nobody hears of it.
    }
    count(file);
    // A clock that was set back meanwhile must not make the manifest contradict itself.
    manifest.finishedAt = std::max(QDateTime::currentDateTimeUtc(), manifest.startedAt);
    if (!m_plan->target.isEmpty()) {
        if (auto failure = file.publish(manifest)) {
            return failure;
        }
    }
    tell(Done{std::move(manifest), file.notes()});
    return {};
}

void ExportWriter::count(const ExportFile &file)
{
    m_rows = file.rows();
    m_bytes = file.bytes();
}

void ExportWriter::tell(News news)
{
    if (m_news.put(std::move(news))) {
        QMetaObject::invokeMethod(this, &ExportWriter::deliver, Qt::QueuedConnection);
    }
}

void ExportWriter::deliver()
{
    for (const News &news : m_news.takeAll()) {
        if (isGivenUp()) {
            return;
        }
        std::visit(Overloaded{[this](Ready) { Q_EMIT ready(); },
                       [this](Written piece) { Q_EMIT written(piece.rows); },
                       [this](const Done &end) { Q_EMIT done(end); },
                       [this](const Failed &end) { Q_EMIT failed(end); }},
            news);
    }
}

} // namespace mielto
