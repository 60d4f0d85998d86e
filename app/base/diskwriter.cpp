// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/diskwriter.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>

namespace mielto {

DiskWriter::DiskWriter(QObject *parent)
    : QObject(parent)
    , m_thread([this] { work(); })
{
}

DiskWriter::~DiskWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DiskWriter::write(const QString &path, const QByteArray &bytes, QObject *context, Done done)
{
    const quint64 caller = ++m_lastCaller;
    m_callers.insert({caller, {context, std::move(done)}});
    {
        const std::lock_guard lock(m_mutex);
        const auto same = std::find_if(m_pending.begin(), m_pending.end(),
            [&path](const Work &work) { return work.path == path; });
        if (same == m_pending.end()) {
            m_pending.push_back({path, bytes, {caller}});
        } else {
            same->bytes = bytes;
            same->callers.push_back(caller);
        }
    }
    m_wake.notify_one();
}

void DiskWriter::work()
{
    while (true) {
        Work next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_pending.empty(); });
            if (m_pending.empty())
                return;
            next = std::move(m_pending.front());
            m_pending.pop_front();
        }
        QDir().mkpath(QFileInfo(next.path).path()); // The writing says it when there is no folder.
        auto error = writeFileAtomically(next.path, next.bytes);
        if (m_outcomes.put({std::move(next.callers), std::move(error)}))
            QMetaObject::invokeMethod(this, &DiskWriter::deliver, Qt::QueuedConnection);
    }
}

void DiskWriter::deliver()
{
    // A receiver may delete this writer: nothing of it is touched after the last answer is taken
    // out.
    std::vector<std::pair<Caller, std::optional<FileError>>> answers;
    for (const Outcome &outcome : m_outcomes.takeAll()) {
        for (const quint64 id : outcome.callers)
            answers.emplace_back(std::move(m_callers.extract(id).mapped()), outcome.error);
    }
    for (const auto &[caller, error] : answers) {
        if (caller.context && caller.done)
            caller.done(error);
    }
}

} // namespace mielto
