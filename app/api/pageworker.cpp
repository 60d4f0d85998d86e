// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/pageworker.h"

#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslConfiguration>

#include "app/api/pagerequest.h"
#include "app/base/inputfile.h"

namespace mielto {
namespace {

/// Loopback hosts bypass every proxy.
class ProxyChoice final : public QNetworkProxyFactory {
public:
    ProxyChoice(NetworkOptions options, bool direct)
        : m_options(std::move(options))
        , m_direct(direct || m_options.proxyMode == ProxyMode::None)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_direct) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        if (m_options.proxyMode == ProxyMode::Own) {
            return {m_options.ownProxy};
        }
        return systemProxyForQuery(query);
    }

private:
    NetworkOptions m_options;
    bool m_direct;
};

} // namespace

PageWorker::PageWorker(Endpoint endpoint, NetworkOptions options)
    : m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
{
}

PageWorker::~PageWorker()
{
    for (const auto &[id, request] : m_running) {
        delete request;
    }
}

void PageWorker::post(Order order)
{
    if (m_orders.put(std::move(order))) {
        QMetaObject::invokeMethod(this, &PageWorker::takeOrders, Qt::QueuedConnection);
    }
}

void PageWorker::takeOrders()
{
    if (!m_manager) {
        m_caFault = prepare();
    }
    for (const Order &order : m_orders.takeAll()) {
        if (const auto *wanted = std::get_if<Fetch>(&order)) {
            fetch(*wanted);
        } else if (const auto found = m_running.find(std::get<Cancel>(order).id);
                   found != m_running.end()) {
            found->second->cancel();
            found->second->deleteLater();
            m_running.erase(found);
        }
    }
}

Sentence PageWorker::prepare()
{
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxyFactory(new ProxyChoice(m_options, m_endpoint.server.isLoopback()));
    if (m_endpoint.caFile.isEmpty()) {
        return {};
    }
    const auto bytes = readInput(m_endpoint.caFile, InputKind::FileOrPipe, 8LL * 1024 * 1024);
    const auto certificates = QSslCertificate::fromData(bytes ? *bytes : QByteArray());
    if (certificates.isEmpty()) {
        return Sentence::translate("PageWorker",
            "The CA file %1 cannot be read or holds no certificate in PEM form. Correct it in the "
            "profile.")
            .arg(m_endpoint.caFile);
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(certificates);
    m_tls = tls;
    return {};
}

void PageWorker::fetch(const Fetch &order)
{
    if (!m_caFault.isEmpty()) {
        ApiError error = makeApiError(ApiErrorKind::Refused, m_caFault);
        error.remedy = Remedy::EditServer;
        deliver(order.id, PageReply{error, 0, {}});
        return;
    }
    auto *request = new PageRequest(*m_manager, m_decoder, m_options.deadlines, this);
    m_running.emplace(order.id, request);
    connect(request, &PageRequest::finished, this, [this, id = order.id] {
        m_received.push_back(id);
        if (m_received.size() == 1) {
            QMetaObject::invokeMethod(this, &PageWorker::decodeNext, Qt::QueuedConnection);
        }
    });
    QNetworkRequest wire = pageRequest(m_endpoint, order.query);
    if (m_tls) {
        wire.setSslConfiguration(*m_tls);
    }
    request->start(wire);
}

/// One page a turn of the event loop: orders that come meanwhile are on the wire before the next
/// one is decoded.
void PageWorker::decodeNext()
{
    const auto found = m_running.find(m_received.front());
    if (found != m_running.end()) {
        const auto [id, request] = *found;
        m_running.erase(found);
        deliver(id, request->reply());
        request->deleteLater();
    }
    m_received.pop_front();
    if (!m_received.empty()) {
        QMetaObject::invokeMethod(this, &PageWorker::decodeNext, Qt::QueuedConnection);
    }
}

void PageWorker::deliver(RequestId id, PageReply reply)
{
    if (m_deliveries.put({id, std::move(reply)})) {
        Q_EMIT delivered();
    }
}

} // namespace mielto
