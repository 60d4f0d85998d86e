// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>

#include <QObject>

#include "app/api/endpoint.h"
#include "app/api/networkoptions.h"
#include "app/api/pagesource.h"
#include "app/api/route.h"

namespace mielto {

class HttpClient;
class PageRequest;

/// The other half of a NetworkPageSource, which reaches it by queued calls alone: it lives in the
/// network thread.
class PageWorker final : public QObject {
    Q_OBJECT
public:
    using RequestId = PageSource::RequestId;

    PageWorker(Endpoint endpoint, NetworkOptions options);
    ~PageWorker() override;

    void fetch(RequestId id, const PageQuery &query);
    /// Unknown and finished ids are ignored.
    void cancel(RequestId id);

Q_SIGNALS:
    /// Once for each that was not cancelled.
    void delivered(quint64 id, const mielto::PageReply &reply);

private:
    void decodeNext();
    PageReply checked(PageReply reply);
    /// What has to be found out before the first request, on the disk and from the desktop.
    struct Setup {
        Result<Route> route;
        QByteArray caBytes;
    };
    static Setup setUp(const Endpoint &endpoint, const NetworkOptions &options);
    void prepare();
    void begin(const Setup &setup);

    Endpoint m_endpoint;
    NetworkOptions m_options;
    std::unique_ptr<HttpClient> m_client;
    std::optional<Failure> m_failure; ///< Why nothing can be sent.
    std::map<RequestId, PageQuery> m_early; ///< Came before there was a client or a failure.
    bool m_isPreparing = false;
    bool m_hasFound = false; ///< A page of some user came.
    std::map<RequestId, std::unique_ptr<PageRequest>> m_running; ///< Go before the client.
    std::deque<RequestId> m_received; ///< Waiting to be decoded; some may be cancelled.
};

} // namespace mielto
