// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/snapshotreader.h"

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
    , m_reading([this](Pointer result) {
        m_result = std::move(result);
        Q_EMIT finished();
    })
{
    connect(&m_reading.watcher(), &QFutureWatcherBase::progressValueChanged, this,
        &SnapshotReader::progressed);
}

void SnapshotReader::start(const QString &path) { m_reading.run(read, path); }

} // namespace mielto
