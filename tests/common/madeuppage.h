// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>

#include <QByteArray>

namespace mielto::testing {

/// A made-up connection in the schema's order, some 725 bytes: configs of six nested shapes, one
/// label in twenty null, one in fourteen not Latin. Begins with `{"id":"` and a UUID.
QByteArray madeUpRow(std::mt19937 &random);

/// A page of them; the same for the same arguments.
QByteArray madeUpPage(int rows, quint32 seed);
/// The same connections, one a line.
QByteArray madeUpLines(int rows, quint32 seed);

} // namespace mielto::testing
