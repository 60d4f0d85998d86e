// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/auditstream.h"

#include <utility>

namespace mielto {

AuditStream::AuditStream(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_reader(source, policy, std::move(timing), RowKeeping::NewestPage)
{
    connect(&m_reader, &UsersReader::marked, this, &AuditStream::mark);
    connect(&m_reader, &UsersReader::rowsAdded, this, &AuditStream::take);
    connect(&m_reader, &UsersReader::rewound, this, &AuditStream::rewind);
    connect(&m_reader, &UsersReader::forgotten, this, &AuditStream::forget);
    connect(&m_reader, &UsersReader::userEnded, this, &AuditStream::advance);
    connect(&m_reader, &UsersReader::stateChanged, this, [this] {
        if (!state().isBusy()) {
            // Users who were done before one that will not be read any more.
            while (!m_ahead.empty()) {
                handOutAhead(m_ahead.begin()->first);
            }
        }
        Q_EMIT stateChanged();
    });
}

AuditStream::~AuditStream() = default;

void AuditStream::start(const AuditPlan &plan)
{
    m_reader.stop();
    m_ahead.clear();
    m_rowsAhead = 0;
    m_turn = 0;
    m_begun = -1;
    m_rows = 0;
    m_rowsAtMark = 0;
    m_rowsAtUser = 0;
    m_reader.setLineHeld(false);
    m_reader.start(plan);
}

void AuditStream::setHeld(bool isHeld)
{
    if (m_isHeld != isHeld) {
        m_isHeld = isHeld;
        m_reader.setHeld(m_turn, isHeld);
    }
}

void AuditStream::mark(int user)
{
    if (user == m_turn) {
        begin(user);
        setMark();
        m_reader.setHeld(user, m_isHeld);
    } else if (const auto found = m_ahead.find(user); found != m_ahead.end()) {
        Ahead &ahead = found->second;
        ahead.settled.append(ahead.sinceMark, ahead.sinceMark.rowCount(), 0);
        ahead.sinceMark.clear();
    }
}

void AuditStream::take(int user, const ConnectionList &rows)
{
    if (user == m_turn) {
        handOut(user, rows);
    } else if (!rows.isEmpty()) {
        Ahead &ahead = m_ahead[user];
        ahead.sinceMark.append(rows, rows.rowCount(), 0);
        m_reader.setHeld(user, ahead.rows() >= kRowsAheadOfOne);
        changeRowsAhead(rows.rowCount());
    }
}

void AuditStream::rewind(int user)
{
    if (user == m_turn) {
        m_rows = m_rowsAtMark;
        m_reader.setRows(m_rows);
        Q_EMIT rewound();
    } else if (const auto found = m_ahead.find(user); found != m_ahead.end()) {
        changeRowsAhead(-found->second.sinceMark.rowCount());
        found->second.sinceMark.clear();
    }
}

void AuditStream::forget(int user)
{
    if (user == m_begun) {
        m_rows = m_rowsAtUser;
        m_reader.setRows(m_rows);
        m_begun = -1;
        Q_EMIT userDropped();
    } else if (const auto found = m_ahead.find(user); found != m_ahead.end()) {
        changeRowsAhead(-found->second.rows());
        m_ahead.erase(found);
    }
}

/// Gives the turn to the first user who is not done.
void AuditStream::advance()
{
    const int before = m_turn;
    while (m_turn < state().users && m_reader.isDone(m_turn)) {
        handOutAhead(m_turn++);
    }
    if (m_turn > before && m_turn < state().users) {
        handOutAhead(m_turn);
        m_reader.setHeld(m_turn, m_isHeld);
    }
}

void AuditStream::handOutAhead(int user)
{
    const auto found = m_ahead.find(user);
    if (found == m_ahead.end()) {
        return;
    }
    const Ahead ahead = std::move(found->second);
    m_ahead.erase(found);
    begin(user);
    setMark();
    handOut(user, ahead.settled);
    setMark();
    handOut(user, ahead.sinceMark);
    changeRowsAhead(-ahead.rows());
}

void AuditStream::begin(int user)
{
    if (user != m_begun) {
        m_begun = user;
        m_rowsAtUser = m_rows;
        m_rowsAtMark = m_rows;
        Q_EMIT userBegan(user);
    }
}

void AuditStream::handOut(int user, const ConnectionList &rows)
{
    if (!rows.isEmpty()) {
        begin(user);
        m_rows += rows.rowCount();
        m_reader.setRows(m_rows);
        Q_EMIT rowsArrived(user, rows);
    }
}

void AuditStream::setMark()
{
    m_rowsAtMark = m_rows;
    Q_EMIT marked();
}

void AuditStream::changeRowsAhead(int by)
{
    m_rowsAhead += by;
    m_reader.setLineHeld(m_rowsAhead >= kRowsAhead);
}

} // namespace mielto
