// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include <QObject>
#include <QThreadPool>

#include "app/export/exportfile.h"

namespace mielto {

/// The thread of one export that formats, masks and writes, one call after the other; what it
/// tells, it tells in the thread that it lives in.
class ExportWriter final : public QObject {
    Q_OBJECT
public:
    struct Done {
        Manifest manifest;
        qint64 cutCells;
    };
    struct Failed {
        Failure failure;
        bool isInPlace; ///< The target is the new file all the same.
    };

    explicit ExportWriter(std::shared_ptr<const ExportPlan> plan);
    /// Gives up what is not done yet, and waits for the thread to clear up: as long as a call to
    /// the disk, or the compression of a workbook, may take.
    ~ExportWriter() override;
    /// The same without waiting: it is deleted when its thread has ended, or with the application.
    static void leave(std::unique_ptr<ExportWriter> writer);

    /// See ExportFile::add().
    void addRows(const ConnectionList &rows, const QDateTime &readAt);
    /// The plan's own rows.
    void addViewed();
    /// No more rows.
    void complete(const Manifest &manifest);
    /// Gives up; the target stays as it was. False when it is too late: done() or failed() comes.
    bool cancel();

    qint64 rows() const { return m_rows; }
    qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    /// The file could be opened.
    void ready();
    /// Those of one addRows().
    void written(qint64 rows);
    /// The end, one of the two, unless it was given up.
    void done(const mielto::ExportWriter::Done &done);
    void failed(const mielto::ExportWriter::Failed &failed);

private:
    enum class Stage : char { Writing, Publishing, GivenUp };
    using Step = std::function<std::optional<Failure>()>;

    void post(const Step &step);
    std::optional<Failure> publish(Manifest manifest);
    bool countAndAsk();
    bool isGivenUp() const { return m_stage == Stage::GivenUp; }
    template <typename Signal, typename... Arguments>
    void tell(Signal signal, Arguments... arguments);

    std::shared_ptr<const ExportPlan> m_plan;
    std::unique_ptr<ExportFile> m_file; ///< The thread's; null: nothing is left to do.
    std::atomic<Stage> m_stage{Stage::Writing};
    std::atomic<qint64> m_rows{0};
    std::atomic<qint64> m_bytes{0};
    QThreadPool m_thread; ///< Of one thread; the first to go, which waits for it.
};

} // namespace mielto
