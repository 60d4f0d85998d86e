// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

#include <QObject>

#include "app/base/mailbox.h"
#include "app/export/exportfile.h"

namespace mielto {

/// The thread of one export that formats, masks and writes. Takes orders in their sequence; what it
/// tells, it tells in the thread that it lives in.
class ExportWriter final : public QObject {
    Q_OBJECT
public:
    struct AddRows { ///< See ExportFile::add().
        ConnectionList rows;
    };
    struct AddViewed { }; ///< The plan's own rows.
    struct Complete { ///< The last one.
        Manifest manifest;
    };
    using Order = std::variant<AddRows, AddViewed, Complete>;

    struct Done {
        Manifest manifest;
        SinkNotes notes;
    };
    struct Failed {
        Failure failure;
        bool isInPlace; ///< The target is the new file all the same.
    };

    explicit ExportWriter(std::shared_ptr<const ExportPlan> plan, QObject *parent = nullptr);
    /// Gives up what is not done yet, and waits for the thread to clear up: as long as a call to
    /// the disk, or the compression of a workbook, may take.
    ~ExportWriter() override;
    /// The same without waiting: it is deleted when its thread has ended, or with the application.
    static void leave(std::unique_ptr<ExportWriter> writer);

    void post(Order order);
    /// Gives up; the target stays as it was. False when it is too late: done() or failed() comes.
    bool cancel();

    qint64 rows() const { return m_rows; }
    qint64 bytes() const { return m_bytes; }

Q_SIGNALS:
    /// The file could be opened.
    void ready();
    /// Those of one AddRows.
    void written(qint64 rows);
    /// The end, one of the two, unless it was given up.
    void done(const mielto::ExportWriter::Done &done);
    void failed(const mielto::ExportWriter::Failed &failed);

private:
    enum class Stage : char { Writing, Publishing, GivenUp };
    struct Ready { };
    struct Written {
        qint64 rows;
    };
    using News = std::variant<Ready, Written, Done, Failed>;

    void work();
    std::optional<Failure> writeAll(ExportFile &file);
    std::optional<Failure> carryOut(ExportFile &file, Order &order);
    std::optional<Failure> addRows(ExportFile &file, const ConnectionList &rows);
    std::optional<Failure> complete(ExportFile &file, Manifest manifest);
    std::optional<Order> nextOrder();
    bool countAndAsk(const ExportFile &file);
    void count(const ExportFile &file);
    bool isGivenUp() const { return m_stage == Stage::GivenUp; }
    void tell(News news);
    void deliver();
    void threadEnded();

    std::shared_ptr<const ExportPlan> m_plan;
    std::atomic<Stage> m_stage{Stage::Writing};
    std::atomic<qint64> m_rows{0};
    std::atomic<qint64> m_bytes{0};
    bool m_isLeft = false;
    bool m_hasEnded = false;
    Mailbox<News> m_news;
    std::mutex m_mutex; ///< Guards m_orders.
    std::deque<Order> m_orders;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace mielto
