// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleserver.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <thread>

#include <httplib.h>

#include <QCoreApplication>
#include <QRandomGenerator>

#include "app/sample/samplecontract.h"
#include "app/sample/samplerow.h"
#include "app/sample/sampletables.h"

namespace mielto {
namespace {

using namespace std::chrono_literals;

constexpr auto address = "127.0.0.1";
// Each connection keeps a thread of the pool while it lasts, also an idle one.
constexpr std::size_t threads = 16;
// How long a client may be silent in the middle of a request or a reply; bounds stopping.
constexpr auto patience = 900ms;
constexpr std::size_t chunk = std::size_t{256} * 1024;

QByteArray randomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Newer versions of the library answer what a client has already sent also while they stop. A head
/// that is not written ends the connection.
template <typename Server> void stopAnswering(Server &http, const std::atomic<bool> &stopping)
{
    if constexpr (requires { http.set_header_writer(nullptr); }) {
        http.set_header_writer(
            [&stopping](httplib::Stream &stream, const httplib::Headers &headers) {
                std::string text;
                for (const auto &[name, value] : headers) {
                    text += name + ": " + value + "\r\n";
                }
                text += "\r\n";
                return stopping ? 0 : stream.write(text.data(), text.size());
            });
    }
}

} // namespace

struct SampleServer::Private {
    Private()
        : token(PastedToken::parse(randomSecret()).value().token)
    {
    }

    void configure();
    bool listen();
    void reply(const httplib::Request &request, httplib::Response &response);
    void send(httplib::Response &response, sample::Answer answer);

    Token token;
    ServerUrl url;
    httplib::Server http;
    std::thread thread;
    socket_t socket = INVALID_SOCKET;
    std::atomic<bool> ended = false;
    std::atomic<bool> stopping = false;
    std::atomic<unsigned> requests = 0;
};

void SampleServer::Private::configure()
{
    http.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    http.set_tcp_nodelay(true);
    http.set_keep_alive_max_count(1000);
    http.set_keep_alive_timeout(1);
    http.set_read_timeout(patience);
    http.set_write_timeout(patience);
    http.set_payload_max_length(std::size_t{64} * 1024);
    stopAnswering(http, stopping);
    // The library's own options would let another program listen on the same port.
    http.set_socket_options([this](socket_t created) { socket = created; });
    // The library's routes decode paths their own way; only methods with a body need its reading.
    http.set_pre_routing_handler(
        [this](const httplib::Request &request, httplib::Response &response) {
            if (request.method != "GET") {
                return httplib::Server::HandlerResponse::Unhandled;
            }
            reply(request, response);
            return httplib::Server::HandlerResponse::Handled;
        });
    const auto onError = [this](const httplib::Request &request, httplib::Response &response) {
        if (response.has_header("X-Request-ID")) {
            return httplib::Server::HandlerResponse::Unhandled;
        }
        if (response.status == 404) {
            reply(request, response);
        } else {
            send(response, {response.status, sample::detailBody("Bad Request")});
        }
        return httplib::Server::HandlerResponse::Handled;
    };
    http.set_error_handler(httplib::Server::HandlerWithResponse(onError));
}

bool SampleServer::Private::listen()
{
    const int port = http.bind_to_any_port(address);
    if (port <= 0) {
        return false;
    }
    // The library asks for a backlog of 5, which makes the sixth of a burst of clients wait a
    // second.
    ::listen(socket, 128);
    thread = std::thread([this] {
        http.listen_after_bind();
        ended = true;
    });
    // A stop() before it runs would be lost.
    while (!http.is_running() && !ended) {
        std::this_thread::sleep_for(1ms);
    }
    const auto parsed =
        ServerUrl::parse(QStringLiteral("http://127.0.0.1:%1").arg(port), PlainHttp::LoopbackOnly);
    if (parsed) {
        url = parsed.value();
    }
    return parsed && !ended;
}

void SampleServer::Private::reply(const httplib::Request &request, httplib::Response &response)
{
    const sample::Request asked{QByteArray::fromStdString(request.method),
        QByteArray::fromStdString(request.target),
        QByteArray::fromStdString(request.get_header_value("Authorization")),
        QByteArray::fromStdString(request.get_header_value("X-Workspace-Id"))};
    send(response, sample::answerTo(asked, token.authorization()));
}

void SampleServer::Private::send(httplib::Response &response, sample::Answer answer)
{
    response.status = answer.status;
    response.set_header("Date", sample::readAt);
    response.set_header("X-Request-ID", "sample-" + std::to_string(++requests));
    if (answer.status == 401) {
        response.set_header("WWW-Authenticate", "Bearer");
    } else if (answer.status == 405) {
        response.set_header("Allow", "GET");
    }
    // A provider, because a plain body would be compressed at the slowest level, and so that a
    // client which does not read cannot delay stopping.
    const auto size = static_cast<std::size_t>(answer.body.size());
    response.set_content_provider(size, "application/json",
        [this, body = std::move(answer.body)](
            std::size_t offset, std::size_t length, httplib::DataSink &sink) {
            return !stopping && sink.write(body.constData() + offset, std::min(length, chunk));
        });
}

SampleServer::SampleServer()
    : m_private(std::make_unique<Private>())
{
    m_private->configure();
}

SampleServer::~SampleServer()
{
    m_private->stopping = true;
    m_private->http.stop();
    if (m_private->thread.joinable()) {
        m_private->thread.join();
    }
}

QString SampleServer::start()
{
    if (m_private->listen()) {
        return {};
    }
    return QCoreApplication::translate("SampleServer",
        "Can't start the sample server: no local port could be opened. Check this computer's "
        "firewall and try again.");
}

ServerUrl SampleServer::url() const { return m_private->url; }

const Token &SampleServer::token() const { return m_private->token; }

QString SampleServer::workspace() { return QString::fromLatin1(sample::workspaceId); }

QStringList SampleServer::users()
{
    QStringList ids;
    for (const sample::User &user : sample::users) {
        ids.append(QString::fromUtf8(user.id.data(), qsizetype(user.id.size())));
    }
    return ids;
}

} // namespace mielto
