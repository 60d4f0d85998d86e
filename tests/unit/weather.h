// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>

#include <QCoreApplication>
#include <QPointer>

#include "app/list/retrypolicy.h"
#include "tests/common/scriptedpagesource.h"

namespace mielto::testing {

/// A server that answers when the dice say so, and waits that are over when they say so.
class Weather final {
public:
    explicit Weather(unsigned seed)
        : m_random(seed)
    {
        source.manual = true;
        source.cap = 1 + below(12);
        source.fill(below(40));
        source.script = [this](int /*number*/) { return answer(); };
    }

    int below(int end) { return static_cast<int>(m_random() % unsigned(end)); }
    Timing timing()
    {
        return {[this](auto /*time*/, QObject *context, std::function<void()> call) {
                    m_waits.push_back({context, std::move(call)});
                },
            [this] { return double(below(100)) / 100; }};
    }

    /// Something happens outside.
    void pass()
    {
        switch (below(9)) {
        case 0:
            source.fill(below(40));
            break;
        case 8:
            ++source.updates;
            source.cap = 1 + below(12);
            break;
        case 1:
            if (!m_waits.empty()) {
                endWait(static_cast<std::size_t>(below(int(m_waits.size()))));
            }
            break;
        case 2:
            break; // Nothing comes.
        default:
            source.deliver(m_random());
        }
        QCoreApplication::processEvents();
    }

    /// Some answer comes, good or bad, and a wait ends; the list stays as it is.
    void answerOne()
    {
        source.deliver(m_random());
        if (!m_waits.empty()) {
            endWait(0);
        }
        QCoreApplication::processEvents();
    }

    /// Fair from here on: every answer comes, every wait ends, until all is at rest.
    template <class Life> void clearUp(const Life &life)
    {
        source.script = nullptr;
        constexpr int longEnough = 20'000;
        for (int i = 0; i < longEnough && !life.isAtRest(); ++i) {
            source.deliverNext();
            if (!m_waits.empty()) {
                endWait(0);
            }
            QCoreApplication::processEvents();
        }
    }

    ScriptedPageSource source;

private:
    struct Wait {
        QPointer<QObject> context;
        std::function<void()> call;
    };

    std::optional<PageReply> answer()
    {
        static constexpr std::array kinds{ApiErrorKind::Timeout, ApiErrorKind::ServerTrouble,
            ApiErrorKind::Busy, ApiErrorKind::Unauthorized, ApiErrorKind::NotFound,
            ApiErrorKind::WrongShape};
        if (below(5) != 0) {
            return std::nullopt;
        }
        if (below(4) == 0) {
            return tooLarge(
                ApiErrorKind::ServerTrouble, std::array{504, 413, 422, 0}[std::size_t(below(4))]);
        }
        ApiError error = makeApiError(kinds[std::size_t(below(int(kinds.size())))]);
        if (error.mayRetry && below(3) == 0) {
            error.retryAfter = std::chrono::seconds(below(90));
        }
        return PageReply{error, below(3), {}};
    }
    void endWait(std::size_t place)
    {
        const Wait wait = m_waits[place];
        m_waits.erase(m_waits.begin() + static_cast<qptrdiff>(place));
        if (wait.context) {
            wait.call();
        }
    }

    std::mt19937 m_random;
    std::vector<Wait> m_waits;
};

} // namespace mielto::testing
