// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace mielto {

/// The words of an error body: FastAPI's `detail` as text, list or object, five lines at the most;
/// else the body's beginning. Made visible, 500 characters at the most.
QString serverWords(const QByteArray &body);

} // namespace mielto
