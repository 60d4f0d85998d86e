// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace mielto::bench {

/// A page of made-up connections in the schema's order, some 725 bytes each: configs of six nested
/// shapes, one label in twenty null, one in fourteen not Latin. The same for the same arguments.
QByteArray page(int rows, quint32 seed);

/// The same connections, one a line.
QByteArray lines(int rows, quint32 seed);

} // namespace mielto::bench
