// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>

#include <QStringList>

namespace mielto {

/// Calls use(text) for each value that checked JSON has at the path, until that returns true;
/// returns whether it did. On the way, an array stands for each of its elements; names match in any
/// case. `text` is a string's characters, the JSON text of anything else. Masks are not seen
/// through: what is secret-looking is `***`, and nothing is inside it.
bool anyAtPath(std::string_view json, const QStringList &path,
    const std::function<bool(const QString &text)> &use);

} // namespace mielto
