// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/requestlog.h"

#include "ui/page/serverpage.h"

namespace mielto {

void RequestLog::add(const RequestRecord &record)
{
    constexpr std::size_t mostRequests = 200;
    m_requests.push_front(record);
    if (m_requests.size() > mostRequests) {
        m_requests.pop_back();
    }
}

QString RequestLog::diagnostics(const ServerPage *page, ProxyMode proxyMode) const
{
    DiagnosticsInput input;
    if (page != nullptr && page->signIn().profile()) {
        input.profile = page->signIn().profile()->name;
    }
    if (page != nullptr && page->endpoint()) {
        input.server = page->endpoint()->server;
        input.hasWorkspace = !page->endpoint()->workspace.isEmpty();
        input.hasToken = !page->endpoint()->token.isEmpty();
    }
    input.proxyMode = proxyMode;
    input.lastError = m_lastError;
    input.requests = m_requests;
    return diagnosticsText(input);
}

} // namespace mielto
