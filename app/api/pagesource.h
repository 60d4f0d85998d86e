// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include <QDateTime>
#include <QHash>
#include <QObject>

#include "app/api/apierror.h"
#include "app/api/pagequery.h"
#include "app/base/result.h"
#include "app/data/connectionblock.h"

namespace mielto {

/// What became of one request for one page.
struct PageReply {
    Result<BlockPointer, ApiError> page;
    int wireRequests = 1; ///< Sent over the network: Qt may resend silently.
    std::chrono::milliseconds elapsed{0};
    QDateTime
        servedAt{}; ///< UTC, by the server's clock (its Date header); invalid: it did not say.
};

/// Where pages come from: the network, or a script in tests. Lives in the thread of its user.
class PageSource {
public:
    using RequestId = quint64;
    using Answer = std::function<void(const PageReply &)>;

    PageSource() = default;
    virtual ~PageSource() = default;
    Q_DISABLE_COPY_MOVE(PageSource)

    /// Returns at once. The answer comes later through the event loop, exactly once, unless the
    /// request is cancelled or the source is gone by then.
    virtual RequestId fetch(const PageQuery &query, Answer answer) = 0;
    /// No answer comes after this. Unknown and finished ids are ignored. Returns how many requests
    /// it had sent over the network.
    virtual int cancel(RequestId id) = 0;

    /// The most rows that a page of this user's lists may be asked for, as the server has shown to
    /// all who ask it here.
    virtual int largestPage(const QString &user) const
    {
        return qMin(m_largestPage, m_largestOfUsers.value(user, kMaxPageSize));
    }
    /// For this user; without one for all.
    virtual void lowerLargestPage(int rows, const QString &user = {})
    {
        if (user.isEmpty()) {
            m_largestPage = qMin(m_largestPage, rows);
        } else {
            m_largestOfUsers[user] = qMin(largestPage(user), rows);
        }
    }

private:
    int m_largestPage = kMaxPageSize;
    QHash<QString, int> m_largestOfUsers; ///< Of those with a smaller one.
};

} // namespace mielto
