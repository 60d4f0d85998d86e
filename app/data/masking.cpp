// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/masking.h"

#include <algorithm>
#include <array>
#include <vector>

#include "app/data/jsontext.h"

namespace mielto {
namespace {

/// Pieces of names that make a value secret-looking.
constexpr std::array<std::string_view, 14> kSecretPieces{"secret", "token", "password", "passwd",
    "pwd", "apikey", "private", "credential", "authorization", "cookie", "session", "signature",
    "passphrase", "accesskey"};

constexpr bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

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

/// Copies checked JSON, token by token, masking on the way.
class Copy final {
public:
    Copy(std::string_view json, Secrets secrets, Blanks blanks)
        : m_json(json)
        , m_secrets(secrets)
        , m_blanks(blanks)
    {
        m_out.reserve(json.size());
    }

    /// `isConnection`: the outermost object is one; the names of its twelve fields are no secrets.
    std::string run(bool isConnection)
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (isBlank(c)) {
                if (m_blanks == Blanks::Keep) {
                    m_out += c;
                }
                ++m_at;
            } else if (c == '"' && m_keyNext) {
                key(isConnection && m_isObject.size() == 1);
            } else if (c == ':') {
                ++m_at;
                m_out += c;
                valueAfterKey();
            } else if (c == '"') {
                m_out.append(string());
            } else {
                structure(c);
            }
        }
        return std::move(m_out);
    }

private:
    void structure(char c)
    {
        if (c == '{' || c == '[') {
            m_isObject.push_back(c == '{');
            m_keyNext = c == '{';
        } else if (c == '}' || c == ']') {
            m_isObject.pop_back();
            m_keyNext = false;
        } else if (c == ',') {
            m_keyNext = m_isObject.back();
        }
        m_out += c;
        ++m_at;
    }

    std::string_view string()
    {
        const std::size_t start = m_at++;
        while (m_json[m_at] != '"') {
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        }
        ++m_at;
        return m_json.substr(start, m_at - start);
    }

    void key(bool isFieldOfConnection)
    {
        const std::string_view quoted = string();
        m_out.append(quoted);
        m_keyNext = false;
        m_name = jsonStringBytes(quoted);
        m_isSecret = m_secrets == Secrets::Masked && isSecretName(m_name)
            && !(isFieldOfConnection && fieldByKey(m_name));
    }

    void valueAfterKey()
    {
        if (!m_isSecret) {
            return;
        }
        m_isSecret = false;
        while (isBlank(m_json[m_at])) {
            if (m_blanks == Blanks::Keep) {
                m_out += m_json[m_at];
            }
            ++m_at;
        }
        const std::size_t start = m_at;
        skipValue();
        const std::string_view value = m_json.substr(start, m_at - start);
        m_out.append(isHiddenValue(m_name, value) ? kMask : value);
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = m_json[m_at];
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                --depth;
                ++m_at;
            } else {
                ++m_at;
            }
        } while (m_at < m_json.size() && (depth > 0 || isInsideScalar()));
    }

    /// A number or literal goes on until something else begins.
    bool isInsideScalar() const
    {
        constexpr std::string_view ends = ",}]\"{[:";
        const char last = m_json[m_at - 1];
        const char next = m_json[m_at];
        return !isBlank(next) && ends.find(next) == std::string_view::npos
            && ends.find(last) == std::string_view::npos;
    }

    std::string_view m_json;
    Secrets m_secrets;
    Blanks m_blanks;
    std::string m_out;
    std::size_t m_at = 0;
    std::vector<bool> m_isObject;
    std::string m_name;
    bool m_keyNext = false;
    bool m_isSecret = false;
};

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

std::string valueJson(std::string_view json, Secrets secrets, Blanks blanks)
{
    return Copy(json, secrets, blanks).run(false);
}

std::string connectionJson(std::string_view object, Secrets secrets)
{
    return Copy(object, secrets, Blanks::Drop).run(true);
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
    constexpr std::size_t longestShown = 64 * 1024;
    if (json.size() > longestShown) {
        return QStringLiteral("{…}");
    }
    return QString::fromStdString(valueJson(json, Secrets::Masked));
}

} // namespace mielto
