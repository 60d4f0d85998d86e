// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "app/sample/sampletables.h"

namespace mielto::sample {

/// The id of the workspace that all sample connections are in.
inline constexpr std::string_view workspaceId = "ws_sample";

struct RowKind {
    Type type;
    Status status;
};

/// Appends connection `row` of user `user` (an index into users) as one JSON object and says what
/// it is. A pure function of the two numbers: no clock, no random device.
RowKind appendRow(QByteArray &out, int user, int row);

} // namespace mielto::sample
