// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QObject>

#include "app/api/pagesource.h"

namespace mielto::testing {

/// A server in the program: answers from a list of ids that the test may change between pages.
class ScriptedPageSource final : public PageSource {
public:
    /// What the server has; `total` and `cap` are as the server says and does.
    std::vector<int> ids;
    std::optional<qint64> lyingTotal;
    int cap = kMaxPageSize;
    bool ignoresSkip = false;
    int updates = 0; ///< How often every row was updated.

    /// While an answer is made: to which question.
    PageQuery answering;
    /// Called before request number n, from 1, is answered.
    std::function<void(int)> beforeAnswer;
    /// What request number n is answered with instead of a page, if anything.
    std::function<std::optional<PageReply>(int)> script;

    /// With `manual`, answers wait for deliverNext(); with `answersCancelled`, a request that was
    /// cancelled is answered all the same, as a bad source would.
    bool manual = false;
    bool answersCancelled = false;
    void deliverNext() { deliver(0); }
    /// The answer in that place of those that wait, or of as many as there are.
    void deliver(std::size_t place);

    /// All queries, in their order.
    std::vector<PageQuery> queries;
    int cancelled = 0;
    int inFlight = 0;
    int mostInFlight = 0;

    RequestId fetch(const PageQuery &query, Answer answer) override;
    int cancel(RequestId id) override;

    /// Ids 0 … count − 1.
    void fill(int count);

private:
    struct Pending {
        RequestId id;
        PageQuery query;
        Answer answer;
        bool isCancelled = false;
    };
    PageReply answerTo(const PageQuery &query, int number);
    PageReply pageFor(const PageQuery &query);

    QObject m_context;
    std::vector<Pending> m_pending;
    RequestId m_lastId = 0;
    int m_answered = 0;
};

/// An error as a reply.
PageReply failure(ApiErrorKind kind);
/// The same for a page that may do better with fewer rows.
PageReply tooLarge(ApiErrorKind kind, int status = 0);

} // namespace mielto::testing
