// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayList>

#include "app/data/connectionlist.h"

namespace mielto::testing {

/// A connection as the server sends it, all twelve fields in the contract's order.
QByteArray connection(const QByteArray &id = "c-1");

/// The same with another JSON text as the value of one field; without the field when it is empty;
/// a field that is not among the twelve comes last.
QByteArray connectionWith(const QByteArray &key, const QByteArray &json);

/// The reply that holds these rows.
QByteArray page(const QByteArrayList &rows, const QByteArray &total);
QByteArray page(const QByteArrayList &rows);

/// The reply, decoded; it must be a page.
BlockPointer block(const QByteArray &reply);
BlockPointer block(const QByteArrayList &rows);

/// One row of a block that lives as long as the program.
RowRef rowOf(const QByteArray &connection);

} // namespace mielto::testing
