// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

#include "app/base/result.h"

namespace mielto {

/// The bytes of a CA file; empty if it cannot be read. Blocks on the disk, ten seconds at most.
QByteArray readCaFile(const QString &caFile);

/// Trusts the system's authorities and, where a file is named, its certificates (PEM, `bytes`) too.
/// Not for threads that may outlive main(): it needs Qt's TLS.
Result<QSslConfiguration> tlsConfiguration(const QString &caFile, const QByteArray &bytes);

} // namespace mielto
