// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/pageworker.h"

#include <utility>

#include "app/api/httpclient.h"
#include "app/api/pagerequest.h"
#include "app/api/tlsconfiguration.h"
#include "app/base/background.h"
#include "app/base/inputfile.h"

namespace mielto {

PageWorker::PageWorker(Endpoint endpoint, NetworkOptions options)
    : m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
{
}

PageWorker::~PageWorker() = default;

void PageWorker::cancel(RequestId id)
{
    m_early.erase(id);
    m_running.erase(id);
}

void PageWorker::prepare()
{
    if (std::exchange(m_isPreparing, true)) {
        return;
    }
    runInBackground(
        this, [endpoint = m_endpoint, options = m_options] { return setUp(endpoint, options); },
        [this](const Setup &setup) { begin(setup); }, inputThreads());
}

/// The threads for inputs may outlive main(), so nothing here may touch Qt's TLS.
PageWorker::Setup PageWorker::setUp(const Endpoint &endpoint, const NetworkOptions &options)
{
    return {routeTo(endpoint.server, options),
        endpoint.caFile.isEmpty() ? QByteArray() : readCaFile(endpoint.caFile)};
}

void PageWorker::begin(const Setup &setup)
{
    const auto tls = tlsConfiguration(m_endpoint.caFile, setup.caBytes);
    if (setup.route && tls) {
        m_client = std::make_unique<HttpClient>(*setup.route, *tls);
    } else {
        m_failure = setup.route ? tls.error() : setup.route.error();
    }
    for (const auto &[id, query] : std::exchange(m_early, {})) {
        fetch(id, query);
    }
}

void PageWorker::fetch(RequestId id, const PageQuery &query)
{
    if (!m_client && !m_failure) {
        m_early.emplace(id, query);
        return prepare();
    }
    if (m_failure) {
        ApiError error = makeApiError(ApiErrorKind::Refused, m_failure->sentence);
        error.remedy = m_failure->remedy;
        Q_EMIT delivered(id, {error, 0, {}});
        return;
    }
    const auto &request =
        m_running.emplace(id, std::make_unique<PageRequest>(*m_client, m_options.deadlines))
            .first->second;
    connect(request.get(), &PageRequest::finished, this, [this, id] {
        m_received.push_back(id);
        if (m_received.size() == 1) {
            QMetaObject::invokeMethod(this, &PageWorker::decodeNext, Qt::QueuedConnection);
        }
    });
    request->start(pageRequest(m_endpoint, query));
}

/// One page a turn of the event loop: orders that come meanwhile are on the wire before the next
/// one is decoded.
void PageWorker::decodeNext()
{
    if (const auto found = m_running.extract(m_received.front())) {
        Q_EMIT delivered(found.key(), checked(found.mapped()->reply()));
    }
    m_received.pop_front();
    if (!m_received.empty()) {
        QMetaObject::invokeMethod(this, &PageWorker::decodeNext, Qt::QueuedConnection);
    }
}

/// A server that gave a page to one user is no wrong address for another.
PageReply PageWorker::checked(PageReply reply)
{
    m_hasFound = m_hasFound || reply.page;
    if (m_hasFound && !reply.page && reply.page.error().kind == ApiErrorKind::NotFound
        && reply.page.error().remedy == Remedy::EditServer) {
        ApiError error = reply.page.error();
        const ApiError plain = makeApiError(ApiErrorKind::NotFound);
        error.sentence = plain.sentence;
        error.englishSentence = plain.englishSentence;
        error.remedy = plain.remedy;
        reply.page = error;
    }
    return reply;
}

} // namespace mielto
