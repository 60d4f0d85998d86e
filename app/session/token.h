// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "app/base/result.h"

namespace mielto {

/// A bearer token that is safe in a header: 1 to 16,384 characters, each in 0x21 to 0x7E.
/// Has no conversion to text and no debug operator, so that it cannot slip into a log.
class Token final {
public:
    Token() = default;
    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The value of the Authorization header.
    QByteArray authorization() const { return "Bearer " + m_bytes; }
    /// For the keychain and the token's own tests alone.
    const QByteArray &secret() const { return m_bytes; }
    bool operator==(const Token &) const = default;

private:
    friend struct PastedToken;
    explicit Token(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

/// What a user pasted, made into a token.
struct PastedToken {
    Token token;
    bool cleaned = false; ///< A `Bearer ` prefix or surrounding blanks were removed: say so.

    /// The error is a sentence for people and never repeats the text.
    static Result<PastedToken, QString> parse(QByteArrayView text);
};

} // namespace mielto
