// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/fastpeer.h"

#include <arpa/inet.h>
#include <array>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unordered_map>

#include <unistd.h>

#include "tests/common/fastreply.h"

namespace mielto::testing {

/// The loop of the peer's thread.
class FastPeerLoop final {
public:
    FastPeerLoop(FastPeer &peer, std::chrono::microseconds latency)
        : m_counts(peer.m_counts)
        , m_latency(latency)
        , m_listener(peer.m_listener)
        , m_stop(peer.m_stop)
    {
        watch(m_listener, EPOLLIN);
        watch(m_stop, EPOLLIN);
        watch(m_timer, EPOLLIN);
    }
    ~FastPeerLoop()
    {
        for (const auto &[fd, client] : m_clients) {
            ::close(fd);
        }
        ::close(m_timer);
        ::close(m_epoll);
    }
    Q_DISABLE_COPY_MOVE(FastPeerLoop)

    void run()
    {
        while (true) {
            std::array<epoll_event, 64> events{};
            const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), -1);
            for (int i = 0; i < count; ++i) {
                const auto &event = events[std::size_t(i)];
                if (event.data.fd == m_stop) {
                    return;
                }
                take(event.data.fd, event.events);
            }
        }
    }

private:
    static constexpr std::size_t kMaxClients = 1024;
    static constexpr std::size_t kMaxRequest = std::size_t{64} * 1024;

    struct Client {
        quint64 number; ///< File descriptors come again, numbers do not.
        std::string in;
        FastReply out;
        std::size_t sent = 0; ///< Of head and body.
        bool owes = false; ///< An answer is held back or on its way.
        bool isHeld = false;
    };
    struct Held {
        FastPeer::Clock::time_point due;
        int fd;
        quint64 client;
    };

    void watch(int fd, std::uint32_t events) const
    {
        epoll_event event{};
        event.events = events;
        event.data.fd = fd;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }

    void take(int fd, std::uint32_t events)
    {
        if (fd == m_listener) {
            return accept();
        }
        if (fd == m_timer) {
            return release();
        }
        const auto found = m_clients.find(fd);
        if (found == m_clients.end()) {
            return;
        }
        Client &client = found->second;
        const bool lives = (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) == 0 || read(fd, client);
        if (!lives || !write(fd, client)) {
            drop(fd);
        }
    }

    void accept()
    {
        while (true) {
            const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (fd < 0) {
                return;
            }
            if (m_clients.size() >= kMaxClients) {
                ::close(fd);
                continue;
            }
            const int on = 1;
            ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_clients[fd].number = ++m_lastClient;
            watch(fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET);
        }
    }

    bool read(int fd, Client &client)
    {
        std::array<char, 16UL * 1024> buffer{};
        while (true) {
            const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
            if (got < 0) {
                break;
            }
            client.in.append(buffer.data(), std::size_t(got));
            if (got == 0 || client.in.size() > kMaxRequest) {
                return false;
            }
        }
        return errno == EAGAIN && answerNext(fd, client);
    }

    /// One answer at a time; what came in meanwhile waits.
    bool answerNext(int fd, Client &client)
    {
        const std::size_t end = client.in.find("\r\n\r\n");
        if (client.owes || end == std::string::npos) {
            return true;
        }
        m_replies.write(std::string_view(client.in).substr(0, end), client.out);
        client.in.erase(0, end + 4);
        client.sent = 0;
        client.owes = true;
        ++m_counts.requests;
        m_counts.mostAtOnce = std::max(m_counts.mostAtOnce.load(), ++m_owed);
        if (m_latency.count() == 0) {
            return write(fd, client);
        }
        client.isHeld = true;
        m_held.push_back({FastPeer::Clock::now() + m_latency, fd, client.number});
        if (m_held.size() == 1) {
            setTimer();
        }
        return true;
    }

    bool write(int fd, Client &client)
    {
        if (!client.owes || client.isHeld) {
            return true;
        }
        const auto &[head, body] = client.out;
        while (client.sent < head.size() + body.size()) {
            const std::string_view rest = client.sent < head.size()
                ? std::string_view(head).substr(client.sent)
                : std::string_view(body).substr(client.sent - head.size());
            const int more = client.sent < head.size() ? MSG_MORE : 0;
            const ssize_t gone = ::send(fd, rest.data(), rest.size(), MSG_NOSIGNAL | more);
            if (gone < 0) {
                return errno == EAGAIN;
            }
            client.sent += std::size_t(gone);
        }
        m_counts.lastByteAt = FastPeer::Clock::now().time_since_epoch().count();
        client.owes = false;
        --m_owed;
        return answerNext(fd, client);
    }

    /// All answers wait equally long: the first held back is the first due.
    void release()
    {
        std::uint64_t times = 0;
        [[maybe_unused]] const ssize_t got = ::read(m_timer, &times, sizeof times);
        while (!m_held.empty() && m_held.front().due <= FastPeer::Clock::now()) {
            const Held held = m_held.front();
            m_held.pop_front();
            const auto found = m_clients.find(held.fd);
            if (found != m_clients.end() && found->second.number == held.client) {
                found->second.isHeld = false;
                if (!write(held.fd, found->second)) {
                    drop(held.fd);
                }
            }
        }
        setTimer();
    }

    void setTimer() const
    {
        if (m_held.empty()) {
            return;
        }
        // The steady clock is CLOCK_MONOTONIC.
        const auto due = std::chrono::nanoseconds(m_held.front().due.time_since_epoch()).count();
        itimerspec time{};
        time.it_value.tv_sec = due / 1'000'000'000;
        time.it_value.tv_nsec = due % 1'000'000'000;
        ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &time, nullptr);
    }

    void drop(int fd)
    {
        m_owed -= m_clients.at(fd).owes ? 1 : 0;
        m_clients.erase(fd);
        ::close(fd);
    }

    FastPeer::Counts &m_counts;
    std::chrono::microseconds m_latency;
    int m_listener;
    int m_stop;
    int m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    int m_timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    FastReplies m_replies;
    std::unordered_map<int, Client> m_clients;
    std::deque<Held> m_held;
    int m_owed = 0;
    quint64 m_lastClient = 0;
};

FastPeer::FastPeer(std::chrono::microseconds latency, quint16 port)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    m_stop = ::eventfd(0, EFD_CLOEXEC);
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, SOMAXCONN) != 0
        || ::getsockname(m_listener, generic, &size) != 0) {
        return;
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this, latency] { FastPeerLoop(*this, latency).run(); });
    ::pthread_setname_np(m_thread.native_handle(), "fastpeer");
}

FastPeer::~FastPeer()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t gone = ::write(m_stop, &one, sizeof one);
    if (m_thread.joinable()) {
        m_thread.join();
    }
    ::close(m_stop);
    ::close(m_listener);
}

QUrl FastPeer::url() const
{
    return m_port == 0 ? QUrl() : QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

FastPeer::Clock::time_point FastPeer::lastByteAt() const
{
    return Clock::time_point(Clock::duration(m_counts.lastByteAt));
}

void FastPeer::resetCounts()
{
    m_counts.requests = 0;
    m_counts.mostAtOnce = 0;
}

} // namespace mielto::testing
