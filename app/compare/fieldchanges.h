// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QtGlobal>

namespace mielto {

/// One value that differs between two states of a connection. Nobody sees through a mask: a value
/// under a secret-looking name is `"***"` on both sides, though the two were compared.
struct FieldChange {
    /// `status`, `config.sync.url`, `config["a.b"][3]`: keys that are not made of letters, digits,
    /// `_` and `-` stand as JSON strings in brackets, places in arrays as numbers. UTF-8.
    std::string path;
    std::optional<std::string> oldJson; ///< JSON text without blanks; nothing: it is not there.
    std::optional<std::string> newJson;
};

/// The fields in their table's order, then others by their key; deeper keys by their bytes.
struct FieldChanges {
    std::vector<FieldChange> changes;
    qint64 masked = 0; ///< Values that are `***` on either side, which are not compared.
};

/// Compares two connections (checked JSON objects) by what their JSON means: the order of keys,
/// blanks and the spelling of escapes do not count; of two equal keys the last one does; numbers
/// are compared as exact decimals and the two times as instants; null and absent differ. A key with
/// a masked value that is there on one side alone is a difference.
FieldChanges fieldChanges(std::string_view oldObject, std::string_view newObject);

} // namespace mielto
