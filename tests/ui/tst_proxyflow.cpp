// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/flowparts.h"

using namespace mielto;
using namespace Qt::StringLiterals;

namespace {

const QString kProxy = u"http://proxy.example:8080"_s;

/// A page that the proxy has refused.
class RefusedPage final : public ServerPage {
public:
    explicit RefusedPage(const ServerContext &context)
        : ServerPage(context, {}, nullptr, nullptr)
    {
    }
    QString title() const override { return {}; }
    PageStatus status(bool /*utc*/) const override
    {
        PageStatus status;
        status.error.emplace();
        status.error->remedy = Remedy::SignInToProxy;
        status.error->proxy = kProxy;
        return status;
    }
    QString command(const CommandTarget & /*target*/) const override { return {}; }

protected:
    void useSource(PageSource * /*source*/) override { }
    void showWaitingForToken() override { }
    void showSignedOut(const QString & /*why*/) override { }
};

} // namespace

class ProxyFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusedPageGetsWhatTheKeychainKnows();
    void aLoginThatWasEnteredServesAllPagesAndIsSaved();
    void saysWhenALoginCannotBeSaved();

private:
    const ProxyLogin m_login{u"ann"_s, u"secret"_s};
};

void ProxyFlowTest::aRefusedPageGetsWhatTheKeychainKnows()
{
    testing::FlowParts parts;
    parts.keychain.keep(ProxyLogin::keyOf(kProxy), m_login.toToken());
    auto *page = new RefusedPage(parts.context.servers);
    parts.tabs.add(page);
    Q_EMIT page->stateChanged();
    QTRY_COMPARE(page->networkOptions().proxyLogins.value(kProxy), m_login);
    QCOMPARE(parts.proxies.networkOptions().proxyLogins.value(kProxy), m_login);
}

void ProxyFlowTest::aLoginThatWasEnteredServesAllPagesAndIsSaved()
{
    testing::FlowParts parts;
    auto *first = new RefusedPage(parts.context.servers);
    auto *second = new RefusedPage(parts.context.servers);
    parts.tabs.add(first);
    parts.tabs.add(second);
    parts.proxies.use(kProxy, m_login);
    for (const auto *page : {first, second}) {
        QCOMPARE(page->networkOptions().proxyLogins.value(kProxy), m_login);
    }
    QTRY_COMPARE(parts.keychain.find(ProxyLogin::keyOf(kProxy)), m_login.toToken());
}

void ProxyFlowTest::saysWhenALoginCannotBeSaved()
{
    testing::FlowParts parts;
    parts.keychain.failWith(KeychainFault::Locked);
    QSignalSpy notSaved(&parts.proxies, &ProxyFlow::notSaved);
    parts.proxies.use(kProxy, m_login);
    QVERIFY(notSaved.wait());
    QCOMPARE(notSaved[0][0].toString(), keychainFaultText(KeychainFault::Locked));
}

QTEST_MAIN(ProxyFlowTest)
#include "tst_proxyflow.moc"
