// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/field.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace mielto {
namespace {

constexpr std::array<FieldInfo, kFieldCount> kFields{{
    // field, key, title, kind, required, nullable, width, place
    {Field::Id, "id", QT_TRANSLATE_NOOP("Field", "ID"), FieldKind::Text, true, false, 24, 5},
    {Field::Label, "label", QT_TRANSLATE_NOOP("Field", "Label"), FieldKind::Text, false, true, 24,
        1},
    {Field::Integration, "integration", QT_TRANSLATE_NOOP("Field", "Integration"), FieldKind::Text,
        true, false, 16, 2},
    {Field::IntegrationType, "integration_type", QT_TRANSLATE_NOOP("Field", "Type"),
        FieldKind::IntegrationType, true, false, 12, 3},
    {Field::Status, "status", QT_TRANSLATE_NOOP("Field", "Status"), FieldKind::Status, true, false,
        15, 0},
    {Field::UserId, "user_id", QT_TRANSLATE_NOOP("Field", "User"), FieldKind::Text, true, true, 18,
        -1},
    {Field::WorkspaceId, "workspace_id", QT_TRANSLATE_NOOP("Field", "Workspace"), FieldKind::Text,
        true, false, 18, -1},
    {Field::CredentialId, "credential_id", QT_TRANSLATE_NOOP("Field", "Credential"),
        FieldKind::Text, true, false, 24, 6},
    {Field::CreatedBy, "created_by", QT_TRANSLATE_NOOP("Field", "Created by"), FieldKind::Text,
        true, false, 18, -1},
    {Field::CreatedAt, "created_at", QT_TRANSLATE_NOOP("Field", "Created"), FieldKind::Time, true,
        false, 17, -1},
    {Field::UpdatedAt, "updated_at", QT_TRANSLATE_NOOP("Field", "Updated"), FieldKind::Time, true,
        false, 17, 4},
    {Field::Config, "config", QT_TRANSLATE_NOOP("Field", "Config"), FieldKind::Object, false, false,
        40, -1},
}};

constexpr bool rowsStandAtTheirFields()
{
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (fieldIndex(kFields[i].field) != i) {
            return false;
        }
    }
    return true;
}
static_assert(rowsStandAtTheirFields());

} // namespace

std::span<const FieldInfo, kFieldCount> fields() { return kFields; }

const FieldInfo &fieldInfo(Field field) { return kFields[fieldIndex(field)]; }

std::optional<Field> fieldByKey(std::string_view key)
{
    const auto *it = std::ranges::find(kFields, key, &FieldInfo::key);
    return it == kFields.end() ? std::nullopt : std::optional(it->field);
}

QString fieldTitle(Field field)
{
    return QCoreApplication::translate("Field", fieldInfo(field).title);
}

QString fieldKey(Field field)
{
    const std::string_view key = fieldInfo(field).key;
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

QString columnTitle(RowColumn column)
{
    return column ? fieldTitle(*column) : QCoreApplication::translate("Field", "Requested user");
}

QString columnKey(RowColumn column)
{
    return column
        ? fieldKey(*column)
        : QString::fromLatin1(kRequestedUserKey.data(), qsizetype(kRequestedUserKey.size()));
}

std::optional<RowColumn> columnByKey(std::string_view key)
{
    if (key == kRequestedUserKey) {
        return kRequestedUser;
    }
    const std::optional<Field> field = fieldByKey(key);
    return field ? std::optional<RowColumn>(field) : std::nullopt;
}

} // namespace mielto
