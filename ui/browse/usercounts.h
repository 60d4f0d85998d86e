// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>

#include "app/list/listreader.h"
#include "app/list/totals.h"

namespace mielto {

class FilterBar;
class Overview;

/// How many connections a user has of each status and type, whatever the filters: counted in a list
/// that is complete, or asked of the server. The filter bar and the overview show it.
class UserCounts final : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    UserCounts(FilterBar &bar, Overview &overview);

    /// Whom to ask from now on; null: nobody.
    void setSource(PageSource *source);
    /// They are another user's, or another server's: nothing is known.
    void reset();
    /// Asks the server: changed() follows at once and at the end.
    void ask(const QString &user);
    void stop();
    /// Whether an answer is awaited.
    bool isBusy() const { return m_reader && m_reader->isBusy(); }
    bool areKnown() const { return m_totals.isWhole(); }
    /// A reading of the list has begun. Of one without filters: what is known gives way to what
    /// that finds.
    void expectList(bool isUnfiltered);
    /// The list without filters has this state; `all`: its rows, if these are all.
    void takeFrom(const QString &user, const ListState &state, const ConnectionList *all);

Q_SIGNALS:
    void changed();
    void failed(const mielto::ApiError &error);

private:
    void show();

    FilterBar &m_bar;
    Overview &m_overview;
    std::unique_ptr<TotalsReader> m_reader;
    Totals m_totals;
    bool m_areOld = false;
};

} // namespace mielto
