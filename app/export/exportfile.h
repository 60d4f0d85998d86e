// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/base/safefile.h"
#include "app/export/evidencepack.h"
#include "app/export/exportplan.h"

namespace mielto {

/// What one export leaves on the disk: the rows, at last in their place, and the manifest. Used by
/// one thread, which it blocks. After a failure it must be given up; the target is then untouched.
class ExportFile final {
public:
    /// Asked from time to time by what takes long; true ends it with a failure of which nobody is
    /// told.
    using StopSign = std::function<bool()>;

    explicit ExportFile(std::shared_ptr<const ExportPlan> plan);
    ~ExportFile(); ///< Removes what did not get its place.
    Q_DISABLE_COPY_MOVE(ExportFile)

    [[nodiscard]] std::optional<Failure> open();

    /// With scope All: rows of the plan's users, RowRef::group is the user's place. Those that do
    /// not match the plan's filter are not written; a filter that looks at the whole list keeps all
    /// in memory until complete(). `readAt`: by the server's clock, for the ages in a filter.
    [[nodiscard]] std::optional<Failure> add(
        const ConnectionList &rows, const StopSign &isStopped, const QDateTime &readAt = {});
    /// With any other scope: the plan's own rows.
    [[nodiscard]] std::optional<Failure> addViewed(const StopSign &isStopped);

    /// No more rows. With scope All, `manifest` has its users already.
    [[nodiscard]] std::optional<Failure> complete(const StopSign &isStopped, Manifest &manifest);
    /// The file gets its place, between the old manifest's end and the new one's beginning. What
    /// could fill the disk is done before.
    [[nodiscard]] std::optional<Failure> publish(const Manifest &manifest);
    [[nodiscard]] std::optional<Failure> printToStandardOutput(const StopSign &isStopped);

    /// The target is the new file, also when publish() failed after that.
    bool isInPlace() const;
    qint64 rows() const { return m_rows; }
    qint64 bytes() const { return m_output->size(); }
    qint64 cutCells() const { return m_writer ? m_writer->cutCells() : 0; }

private:
    QString dataPath() const;
    bool isReport() const { return m_plan->format == RowFormat::Html; }
    std::optional<Failure> addRow(const RowRef &row, const QString &user);
    std::optional<Failure> addMatching(const ConnectionList &rows, const StopSign &isStopped);
    std::optional<Failure> flush();
    void countMatching(Manifest &manifest) const;
    std::vector<ManifestUser> viewedUsers() const;

    std::shared_ptr<const ExportPlan> m_plan;
    std::unique_ptr<EvidencePack> m_pack;
    std::unique_ptr<SafeFile> m_output;
    std::unique_ptr<RowWriter> m_writer;
    QByteArray m_pending; ///< Not yet in the file.
    qint64 m_rows = 0;
    std::vector<qint64> m_rowsOfUsers; ///< By RowRef::group.
    ConnectionList m_reported; ///< The rows of an HTML report.
    ConnectionList m_kept; ///< For a filter that looks at the whole list.
    QDateTime m_readAt; ///< Of the rows that came last.
};

} // namespace mielto
