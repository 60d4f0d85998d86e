// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QByteArray>

struct evp_md_ctx_st;

namespace mielto {

/// SHA-256 of bytes that come in pieces. QCryptographicHash does the same twenty times slower,
/// which a large export would feel.
class Sha256 final {
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// 64 hexadecimal digits, lower case; ends it. Empty: the system's library refused to work.
    QByteArray hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
    bool m_isOk;
};

} // namespace mielto
