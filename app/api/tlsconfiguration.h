// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>

#include "app/base/result.h"
#include "app/base/sentence.h"

namespace mielto {

/// Trusts the system's authorities and, where a file is named, its certificates (PEM) too. Blocks
/// on the disk, ten seconds at most. The error is a sentence for people.
Result<QSslConfiguration, Sentence> tlsConfiguration(const QString &caFile);

} // namespace mielto
