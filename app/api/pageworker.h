// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <variant>

#include <QObject>

#include "app/api/endpoint.h"
#include "app/api/networkoptions.h"
#include "app/api/pagedecoder.h"
#include "app/api/pagesource.h"
#include "app/api/route.h"
#include "app/base/mailbox.h"

namespace mielto {

class HttpClient;
class PageRequest;

/// The other half of a NetworkPageSource, in the network thread. Orders and replies travel through
/// mailboxes; the signals between the two carry nothing.
class PageWorker final : public QObject {
    Q_OBJECT
public:
    using RequestId = PageSource::RequestId;
    struct Fetch {
        RequestId id;
        PageQuery query;
    };
    struct Cancel {
        RequestId id;
    };
    using Order = std::variant<Fetch, Cancel>;
    struct Delivery {
        RequestId id;
        PageReply reply;
    };

    PageWorker(Endpoint endpoint, NetworkOptions options);
    ~PageWorker() override;

    /// From the source's thread.
    void post(Order order);
    std::vector<Delivery> takeDeliveries() { return m_deliveries.takeAll(); }

Q_SIGNALS:
    void delivered();

private:
    void takeOrders();
    void fetch(const Fetch &order);
    void decodeNext();
    PageReply checked(PageReply reply);
    void deliver(RequestId id, PageReply reply);
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
    Mailbox<Order> m_orders;
    Mailbox<Delivery> m_deliveries;
    bool m_isPreparing = false;
    // One of them from the first order on.
    std::unique_ptr<HttpClient> m_client;
    std::optional<Failure> m_failure; ///< Why nothing can be sent.
    bool m_hasFound = false; ///< A page of some user came.
    PageDecoder m_decoder;
    std::map<RequestId, PageRequest *> m_running;
    std::deque<RequestId> m_received; ///< Waiting to be decoded; some may be cancelled.
};

} // namespace mielto
