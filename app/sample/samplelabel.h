// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "app/sample/sampledraw.h"
#include "app/sample/sampletables.h"

namespace mielto::sample {

/// Appends the label of a drawn row as JSON: a string of 255 characters at the most, or null. The
/// first rows have usual labels, further down are all kinds that a program may stumble over.
void appendLabel(QByteArray &out, const Integration &integration, const Draw &draw);

} // namespace mielto::sample
