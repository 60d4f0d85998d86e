// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/usercounts.h"

#include "ui/table/filterbar.h"
#include "ui/table/overview.h"

namespace mielto {

UserCounts::UserCounts(FilterBar &bar, Overview &overview)
    : m_bar(bar)
    , m_overview(overview)
{
}

void UserCounts::setSource(PageSource *source)
{
    m_reader.reset();
    if (source != nullptr) {
        m_reader = std::make_unique<TotalsReader>(*source, RetryPolicy{}, Timing::real());
        connect(m_reader.get(), &TotalsReader::ended, this, [this] {
            m_totals = m_reader->totals().front();
            if (m_totals.error) {
                Q_EMIT failed(*m_totals.error);
            }
            show();
            Q_EMIT changed();
        });
    }
    show();
}

void UserCounts::reset()
{
    m_totals = {};
    show();
}

void UserCounts::ask(const QString &user)
{
    m_reader->start({user});
    show();
    Q_EMIT changed();
}

void UserCounts::stop()
{
    if (m_reader) {
        m_reader->stop();
        show();
    }
}

void UserCounts::expectList(bool isUnfiltered)
{
    m_areOld = isUnfiltered;
    stop();
}

void UserCounts::takeFrom(const QString &user, const ListState &state, const ConnectionList *all)
{
    using Phase = ListState::Phase;
    if (state.phase != Phase::Finished && state.phase != Phase::MoreToRead) {
        return;
    }
    const bool areOld = std::exchange(m_areOld, false);
    if (all != nullptr && (areOld || !m_totals.isWhole())) {
        m_totals = totalsOf(user, *all);
        show();
    } else if (areOld && all == nullptr) {
        reset();
    }
}

void UserCounts::show()
{
    m_bar.showTotals(m_totals);
    if (m_totals.isWhole()) {
        m_overview.showTotals(m_totals);
    } else {
        m_overview.showUnknown(isBusy());
    }
}

} // namespace mielto
