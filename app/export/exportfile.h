// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/evidencepack.h"
#include "app/export/exportplan.h"
#include "app/export/rowsink.h"

namespace mielto {

/// What one export leaves on the disk: the rows, at last in their place, and the manifest. Used by
/// one thread, which it blocks. After a failure it must be given up; the target is then untouched.
class ExportFile final {
public:
    using Failure = RowSink::Failure;

    explicit ExportFile(std::shared_ptr<const ExportPlan> plan);
    ~ExportFile(); ///< Removes what did not get its place.
    Q_DISABLE_COPY_MOVE(ExportFile)

    [[nodiscard]] Failure open();

    // See AuditStream.
    void beginUser();
    void mark();
    [[nodiscard]] Failure add(int user, const ConnectionList &rows);
    [[nodiscard]] Failure rewind();
    [[nodiscard]] Failure dropUser();

    /// The plan's own rows.
    [[nodiscard]] Failure addViewed(const RowSink::StopSign &isStopped);

    /// No more rows. With scope All, `manifest` has its users already.
    [[nodiscard]] Failure complete(const RowSink::StopSign &isStopped, Manifest &manifest);
    /// The file gets its place, between the old manifest's end and the new one's beginning. What
    /// could fill the disk is done before.
    [[nodiscard]] Failure publish(const Manifest &manifest);
    [[nodiscard]] Failure printToStandardOutput(const RowSink::StopSign &isStopped);

    qint64 rows() const { return m_sink->mark().rows; }
    qint64 bytes() const { return m_output->position(); }
    SinkNotes notes() const { return m_sink->notes(); }

private:
    QString dataPath() const;
    Failure replaceBoth(OutputFile *sidecar);
    std::vector<ManifestUser> viewedUsers() const;

    std::shared_ptr<const ExportPlan> m_plan;
    std::unique_ptr<EvidencePack> m_pack;
    std::unique_ptr<OutputFile> m_output;
    std::unique_ptr<RowSink> m_sink;
    RowSink::Mark m_userMark;
    RowSink::Mark m_mark;
    std::vector<qint64> m_viewedRows; ///< By RowRef::group.
};

} // namespace mielto
