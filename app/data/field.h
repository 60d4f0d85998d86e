// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include <QString>

namespace mielto {

/// The twelve fields of a connection, in the order of every file and of the details panel.
/// Source: schema ConnectionRead of the endpoint's OpenAPI document.
enum class Field {
    Id,
    Label,
    Integration,
    IntegrationType,
    Status,
    UserId,
    WorkspaceId,
    CredentialId,
    CreatedBy,
    CreatedAt,
    UpdatedAt,
    Config,
};
inline constexpr std::size_t kFieldCount = 12;

/// What a field holds decides how it is checked, aligned, sorted and written.
enum class FieldKind { Text, Status, IntegrationType, Time, Object };

/// One row of the field table: all that the program knows of a field.
struct FieldInfo {
    Field field;
    std::string_view key; ///< In the server's JSON, in files, on the command line, in the settings.
    const char *title; ///< For people; translated in the context "Field".
    FieldKind kind;
    bool required; ///< Its absence is a fault of the row.
    bool nullable; ///< null is as good as a value.
    int columnWidth; ///< Average characters in the table.
    int columnPlace; ///< Place in the table from the left; negative: hidden until chosen.
};

std::span<const FieldInfo, kFieldCount> fields();
const FieldInfo &fieldInfo(Field field);
std::optional<Field> fieldByKey(std::string_view key);
QString fieldTitle(Field field);
QString fieldKey(Field field);

inline constexpr std::size_t fieldIndex(Field field) { return static_cast<std::size_t>(field); }

/// A column of a table or file: a field, or (nothing) the user who was asked for.
using RowColumn = std::optional<Field>;
inline constexpr RowColumn kRequestedUser = std::nullopt;
inline constexpr std::string_view kRequestedUserKey = "requested_user";
inline constexpr int kColumnCount = kFieldCount + 1;

/// The fields' columns stand in their order, the requested user behind them.
inline constexpr int columnIndex(RowColumn column)
{
    return column ? static_cast<int>(fieldIndex(*column)) : static_cast<int>(kFieldCount);
}
inline constexpr RowColumn rowColumnAt(int index)
{
    return index < static_cast<int>(kFieldCount) ? RowColumn(static_cast<Field>(index))
                                                 : kRequestedUser;
}
QString columnTitle(RowColumn column);
QString columnKey(RowColumn column);
std::optional<RowColumn> columnByKey(std::string_view key);

} // namespace mielto
