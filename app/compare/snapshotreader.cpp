// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/snapshotreader.h"

#include <QtConcurrent/QtConcurrentRun>

namespace mielto {
namespace {

using Pointer = std::shared_ptr<const SnapshotReader::Opened>;

void read(QPromise<Pointer> &promise, const QString &path)
{
    promise.setProgressRange(0, SnapshotReader::kWhole);
    ReadControl control;
    control.isCancelled = [&promise] { return promise.isCanceled(); };
    control.report = [&promise](qint64 bytes, qint64 total) {
        promise.setProgressValue(
            total > 0 ? static_cast<int>(bytes * SnapshotReader::kWhole / total) : 0);
    };
    promise.addResult(std::make_shared<const SnapshotReader::Opened>(readSnapshot(path, control)));
}

} // namespace

SnapshotReader::SnapshotReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Pointer>::progressValueChanged, this,
        &SnapshotReader::progressed);
    connect(&m_watcher, &QFutureWatcher<Pointer>::finished, this, &SnapshotReader::takeResult);
}

SnapshotReader::~SnapshotReader() { m_watcher.cancel(); }

void SnapshotReader::start(const QString &path)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(read, path));
}

void SnapshotReader::cancel()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
}

void SnapshotReader::takeResult()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        return;
    }
    m_result = m_watcher.result();
    Q_EMIT finished();
}

} // namespace mielto
