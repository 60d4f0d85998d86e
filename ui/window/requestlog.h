// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/diagnostics.h"

namespace mielto {

class ServerPage;

/// The last requests and the last error of this window, for *Copy diagnostics*.
class RequestLog final {
public:
    void add(const RequestRecord &record);
    void setLastError(const ApiError &error) { m_lastError = error; }
    /// `page`: whose server it is about; null: none.
    QString diagnostics(const ServerPage *page, ProxyMode proxyMode) const;

private:
    std::deque<RequestRecord> m_requests; ///< Newest first.
    std::optional<ApiError> m_lastError;
};

} // namespace mielto
