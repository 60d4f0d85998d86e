// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/list/userreader.h"

namespace mielto {

/// One user's list under filters that change: all rows, one value page by page, or several values
/// read to their end. The list without filters is kept while a filtered one is read, so that it can
/// be shown again without a request. Lives in the thread of its source, which outlives it.
class FilteredReader final : public QObject {
    Q_OBJECT
public:
    FilteredReader(
        PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);

    void setParallelism(int requests);
    /// Reads the list, and drops the kept one.
    void start(const QString &user, const FilterValues &filters);
    /// Other filters for the same user: shows the kept list again where there are none, else asks.
    void setFilters(const FilterValues &filters);
    /// setFilters() would need no request.
    bool keeps(const FilterValues &filters) const;
    void stop();
    /// One more page; nothing where several values are read.
    void readMore();
    /// Everything, again if rows were missing at the end.
    void readAll();
    /// Goes on after an error.
    void resume();

    const FilterValues &filters() const { return m_filters; }
    ListState state() const;
    const ConnectionList &list() const;
    /// All connections of the user; null: not all are known.
    const ConnectionList *completeList() const;

Q_SIGNALS:
    /// list() begins anew: its rows are others, or none.
    void cleared();
    void rowsAdded();
    void stateChanged();

private:
    enum class Shown { All, One, Several };

    void ask();
    ListReader &reader() { return m_shown == Shown::One ? m_one : m_all; }
    const ListReader &reader() const { return m_shown == Shown::One ? m_one : m_all; }

    ListReader m_all;
    ListReader m_one;
    UserReader m_several;
    QString m_user;
    FilterValues m_filters;
    Shown m_shown = Shown::All;
};

/// The rows that have one of the values.
ConnectionList matchingRows(const ConnectionList &list, const FilterValues &values);

} // namespace mielto
