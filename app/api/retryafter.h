// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QByteArray>
#include <QDateTime>

namespace mielto {

/// Seconds or an HTTP date; a past date is 0, anything beyond a day is a day, anything else
/// nothing.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

/// UTC; invalid for anything but the one form that servers send today.
QDateTime parseHttpDate(const QByteArray &text);

} // namespace mielto
