// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/signedinpage.h"

#include "tests/bench/defaulttable.h"
#include "tests/bench/peerendpoint.h"

namespace mielto::bench {

SignedInPage::SignedInPage()
    : m_tokens(m_keychain, {{}, "any-token", endpointOf(m_peer).server.origin()})
    , m_page({m_network, m_tokens, m_sample}, {}, {})
{
    Profile profile;
    profile.name = QStringLiteral("peer");
    profile.server = endpointOf(m_peer).server;
    profile.allowHttp = true;
    m_page.resize(kWindow);
    m_page.show();
    m_page.signIn().to(profile);
}

} // namespace mielto::bench
