// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/sha256.h"

#include <openssl/evp.h>

namespace mielto {

void Sha256::Free::operator()(evp_md_ctx_st *context) const { EVP_MD_CTX_free(context); }

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
    , m_isOk(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1)
{
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    m_isOk = m_isOk
        && EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())) == 1;
}

QByteArray Sha256::hex()
{
    QByteArray digest(32, '\0');
    m_isOk = m_isOk
        && EVP_DigestFinal_ex(
               m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr)
            == 1;
    return m_isOk ? digest.toHex() : QByteArray();
}

} // namespace mielto
