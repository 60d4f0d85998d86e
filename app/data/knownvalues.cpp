// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/knownvalues.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace mielto {
namespace {

constexpr std::array<KnownValue<Status>, 5> kStatuses{{
    {Status::Active, "active", QT_TRANSLATE_NOOP("Value", "Active")},
    {Status::Inactive, "inactive", QT_TRANSLATE_NOOP("Value", "Inactive")},
    {Status::Testing, "testing", QT_TRANSLATE_NOOP("Value", "Testing")},
    {Status::Error, "error", QT_TRANSLATE_NOOP("Value", "Error")},
    {Status::Expired, "expired", QT_TRANSLATE_NOOP("Value", "Expired")},
}};

constexpr std::array<KnownValue<IntegrationType>, 7> kTypes{{
    {IntegrationType::Connectors, "connectors", QT_TRANSLATE_NOOP("Value", "Connectors")},
    {IntegrationType::Mcp, "mcp", QT_TRANSLATE_NOOP("Value", "MCP")},
    {IntegrationType::Tool, "tool", QT_TRANSLATE_NOOP("Value", "Tool")},
    {IntegrationType::Model, "model", QT_TRANSLATE_NOOP("Value", "Model")},
    {IntegrationType::Custom, "custom", QT_TRANSLATE_NOOP("Value", "Custom")},
    {IntegrationType::Storage, "storage", QT_TRANSLATE_NOOP("Value", "Storage")},
    {IntegrationType::Api, "api", QT_TRANSLATE_NOOP("Value", "API")},
}};

template <typename Table> auto valueOf(const Table &table, std::string_view word)
{
    using Known = typename Table::value_type;
    const auto it = std::ranges::find(table, word, &Known::word);
    return it == table.end() ? decltype(it->value)::Unknown : it->value;
}

template <typename Table, typename Value> QString wordOf(const Table &table, Value value)
{
    using Known = typename Table::value_type;
    const auto it = std::ranges::find(table, value, &Known::value);
    return it == table.end()
        ? QString()
        : QString::fromLatin1(it->word.data(), static_cast<qsizetype>(it->word.size()));
}

} // namespace

std::span<const KnownValue<Status>> knownStatuses() { return kStatuses; }
std::span<const KnownValue<IntegrationType>> knownTypes() { return kTypes; }

Status statusOf(std::string_view word) { return valueOf(kStatuses, word); }
IntegrationType typeOf(std::string_view word) { return valueOf(kTypes, word); }

int urgencyOf(Status status)
{
    switch (status) {
    case Status::Active:
        return 0;
    case Status::Inactive:
        return 1;
    case Status::Testing:
        return 2;
    case Status::Unknown:
        return 3;
    case Status::Expired:
        return 4;
    case Status::Error:
        return 5;
    }
    return 0;
}

QString statusWord(Status status) { return wordOf(kStatuses, status); }
QString typeWord(IntegrationType type) { return wordOf(kTypes, type); }

QString knownValueTitle(const char *title) { return QCoreApplication::translate("Value", title); }

} // namespace mielto
