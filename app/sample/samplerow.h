// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "app/data/knownvalues.h"

namespace mielto::sample {

/// The id of the workspace that all sample connections are in.
inline constexpr QByteArrayView workspaceId = "ws_sample";

/// When the sample data are read, as an HTTP date.
inline constexpr auto readAt = "Fri, 20 Nov 2026 12:00:00 GMT";

/// A connection as a JSON object, and what it can be asked for by.
struct Row {
    QByteArray json;
    IntegrationType type;
    Status status;
};

/// Connection `row` of user `user` (an index into users). A pure function of the two numbers: no
/// clock, no random device. The first rows are free of surprises, further down are labels of all
/// kinds that a program may stumble over.
Row rowOf(int user, int row);

} // namespace mielto::sample
