// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/masking.h"

#include <algorithm>
#include <array>

namespace mielto {
namespace {

/// Pieces of names that make a value secret-looking.
constexpr std::array<std::string_view, 14> kSecretPieces{"secret", "token", "password", "passwd",
    "pwd", "apikey", "private", "credential", "authorization", "cookie", "session", "signature",
    "passphrase", "accesskey"};

/// Lower case, without `-`, `_` and spaces.
std::string normalName(std::string_view name)
{
    const bool isAscii =
        std::ranges::all_of(name, [](char c) { return static_cast<signed char>(c) >= 0; });
    std::string lower = isAscii
        ? std::string(name)
        : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
              .toLower()
              .toStdString();
    std::erase_if(lower, [](char c) { return c == '-' || c == '_' || c == ' '; });
    std::ranges::transform(lower, lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

} // namespace

bool isSecretName(std::string_view name)
{
    const std::string normal = normalName(name);
    return std::ranges::any_of(kSecretPieces,
        [&normal](std::string_view piece) { return normal.find(piece) != std::string::npos; });
}

bool isHiddenValue(std::string_view name, std::string_view json)
{
    if (json == "null" || json == "true" || json == "false" || json == "\"\"") {
        return false;
    }
    const bool isNumber = json.front() == '-' || (json.front() >= '0' && json.front() <= '9');
    return !(isNumber && normalName(name).ends_with("tokens"));
}

QString displayText(const RowRef &row, Field field)
{
    const std::string_view json = row.json(field);
    const bool isContainer = json.starts_with('{') || json.starts_with('[');
    if (!isContainer && fieldInfo(field).kind != FieldKind::Object) {
        return row.text(field);
    }
    if (json.empty() || json == "null") {
        return {};
    }
    // A cell shows its first thousand characters; what stands far behind them need not be walked.
    constexpr std::size_t longestShown = std::size_t{64} * 1024;
    if (json.size() > longestShown) {
        return QStringLiteral("{…}");
    }
    return QString::fromStdString(valueJson(json, Secrets::Masked));
}

} // namespace mielto
