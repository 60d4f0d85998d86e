// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <variant>

#include <QNetworkAccessManager>
#include <QObject>

#include "app/api/endpoint.h"
#include "app/api/networkoptions.h"
#include "app/api/pagedecoder.h"
#include "app/api/pagesource.h"
#include "app/base/mailbox.h"
#include "app/base/sentence.h"

namespace mielto {

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
    void deliver(RequestId id, PageReply reply);
    /// Words for people when the endpoint's CA file cannot be used.
    Sentence prepare();

    Endpoint m_endpoint;
    NetworkOptions m_options;
    Mailbox<Order> m_orders;
    Mailbox<Delivery> m_deliveries;
    // Made by the first order, so that they belong to the network thread.
    std::unique_ptr<QNetworkAccessManager> m_manager;
    Sentence m_caFault;
    std::optional<QSslConfiguration> m_tls;
    PageDecoder m_decoder;
    std::map<RequestId, PageRequest *> m_running;
    std::deque<RequestId> m_received; ///< Waiting to be decoded; some may be cancelled.
};

} // namespace mielto
