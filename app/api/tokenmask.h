// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QNetworkRequest;

namespace mielto {

/// The token that the request carries.
QByteArray tokenOf(const QNetworkRequest &request);

/// `text` with `***` wherever the token stands in it, as it is or with JSON's escapes: a server may
/// repeat what it was sent, and what it sends is shown, copied, saved and logged. Tokens of fewer
/// than 8 characters are left: they are words that also stand elsewhere.
QByteArray withoutToken(QByteArray text, QByteArrayView token);

} // namespace mielto
