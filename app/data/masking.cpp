// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/masking.h"

#include <algorithm>
#include <array>

#include <QStringList>

#include "app/data/jsontext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

using Words = std::initializer_list<QLatin1StringView>;

// The rule of what looks secret: names by their pieces and by their words, strings by their form.
constexpr Words kSecretPieces{"secret"_L1, "token"_L1, "password"_L1, "passwd"_L1, "pwd"_L1,
    "apikey"_L1, "private"_L1, "credential"_L1, "authorization"_L1, "cookie"_L1, "session"_L1,
    "signature"_L1, "passphrase"_L1, "accesskey"_L1};
/// A `key` behind one of them is none to a lock.
constexpr Words kOpenKeys{"public"_L1, "project"_L1, "space"_L1, "primary"_L1, "foreign"_L1,
    "partition"_L1, "sort"_L1, "routing"_L1, "object"_L1};
constexpr Words kSecretWords{"auth"_L1, "bearer"_L1, "jwt"_L1, "pat"_L1, "dsn"_L1, "webhook"_L1,
    "sas"_L1, "otp"_L1, "pin"_L1, "pem"_L1};
/// A name of secret words that ends in one of them is about the secret.
constexpr Words kOpenEnds{"type"_L1, "method"_L1, "mode"_L1, "scheme"_L1, "events"_L1, "enabled"_L1,
    "count"_L1, "at"_L1, "ttl"_L1, "timeout"_L1, "version"_L1};

struct TokenForm {
    std::string_view prefix;
    std::size_t more = 8; ///< Characters that follow at least.
};
constexpr std::array<TokenForm, 20> kTokenForms{{{"sk-"}, {"sk_"}, {"rk_"}, {"ghp_"}, {"gho_"},
    {"ghs_"}, {"ghr_"}, {"github_pat_"}, {"glpat-"}, {"xoxa-"}, {"xoxb-"}, {"xoxp-"}, {"xoxs-"},
    {"AKIA", 16}, {"AIza"}, {"ya29."}, {"SG."}, {"shpat_"}, {"npm_"}, {"hf_"}}};
/// No string of a known form is shorter.
constexpr std::size_t kShortestForm = 7;

bool isIn(Words words, const QString &word)
{
    return std::ranges::any_of(words, [&word](QLatin1StringView one) { return word == one; });
}

/// Lower case, without what may join words.
QString joinedName(const QString &name)
{
    return name.toLower().remove(u'-').remove(u'_').remove(u'.').remove(u' ');
}

/// `aws.SSHKey_2` → aws, ssh, key.
QStringList wordsOf(const QString &name)
{
    QStringList words{QString()};
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool isJoint = c == u'_' || c == u'-' || c == u'.' || c.isSpace();
        const bool isBeforeLower = i + 1 < name.size() && name[i + 1].isLower();
        if (isJoint || (c.isUpper() && i > 0 && (isBeforeLower || !name[i - 1].isUpper()))) {
            words << QString();
        }
        if (!isJoint) {
            words.last() += c.toLower();
        }
    }
    for (QString &word : words) {
        while (!word.isEmpty() && word.back().isDigit()) {
            word.chop(1);
        }
    }
    words.removeAll(QString());
    return words;
}

bool hasSecretWord(const QString &name)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty()) {
        return false;
    }
    const bool isOpenKey = words.size() > 1 && isIn(kOpenKeys, words[words.size() - 2]);
    return (words.last() == "key"_L1 && !isOpenKey)
        || (!isIn(kOpenEnds, words.last()) && std::ranges::any_of(words, [](const QString &word) {
               return isIn(kSecretWords, word);
           }));
}

constexpr bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
constexpr bool isBase64Url(char c) { return isAlphanumeric(c) || c == '-' || c == '_'; }

template <typename Is> std::size_t leading(std::string_view text, Is is)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, is) - text.begin());
}

bool beginsWithToken(std::string_view text)
{
    const auto fits = [text](const TokenForm &form) {
        return text.front() == form.prefix.front() && text.starts_with(form.prefix)
            && leading(text.substr(form.prefix.size()),
                   [](char c) { return isBase64Url(c) || c == '.'; })
            >= form.more;
    };
    return std::ranges::any_of(kTokenForms, fits);
}

/// Whether any place of `start` passes; `isForm(behind, before)` sees the text around it.
template <typename Form> bool holds(std::string_view text, std::string_view start, Form isForm)
{
    for (auto at = text.find(start); at != text.npos; at = text.find(start, at + 1)) {
        if (isForm(text.substr(at + start.size()), at == 0 ? '\0' : text[at - 1])) {
            return true;
        }
    }
    return false;
}

/// `scheme://user:password@`; the user may be empty.
bool isPasswordInUrl(std::string_view behind, char before)
{
    constexpr std::string_view ends = "@/ \t\r\n\"'<>";
    const std::size_t colon = behind.find_first_of(":?#@/ \t\r\n\"'<>");
    if (!(isAlphanumeric(before) || before == '+' || before == '-' || before == '.')
        || colon == behind.npos || behind[colon] != ':') {
        return false;
    }
    const std::size_t end = behind.find_first_of(ends, colon + 1);
    return end != behind.npos && behind[end] == '@' && end > colon + 1;
}

bool isPrivateKeyLabel(std::string_view behind, char before)
{
    return before == '-' && behind.substr(0, behind.find('-')).find("PRIVATE KEY") != behind.npos;
}

/// The rest of a JWT: three parts with dots between.
bool isJwt(std::string_view behind, char before)
{
    for (int dots = 0; dots < 2; ++dots) {
        const std::size_t part = leading(behind, isBase64Url);
        if (part == 0 || !behind.substr(part).starts_with('.')) {
            return false;
        }
        behind.remove_prefix(part + 1);
    }
    return !isAlphanumeric(before) && leading(behind, isBase64Url) > 0;
}

bool hasSecretForm(std::string_view text)
{
    // What is looked for begins with a rare character: most texts are left behind at once.
    return beginsWithToken(text) || holds(text, "://", isPasswordInUrl)
        || holds(text, "BEGIN ", isPrivateKeyLabel)
        || (text.find('J') != text.npos && holds(text, "eyJ", isJwt));
}

bool isSecretString(std::string_view quoted)
{
    if (quoted.size() < kShortestForm + 2) {
        return false;
    }
    const bool isPlain = quoted.find('\\') == std::string_view::npos;
    return hasSecretForm(
        isPlain ? quoted.substr(1, quoted.size() - 2) : std::string_view(jsonStringBytes(quoted)));
}

} // namespace

NameKind nameKind(std::string_view utf8)
{
    const QString name = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const QString joined = joinedName(name);
    const bool isSecret = hasSecretWord(name)
        || std::ranges::any_of(
            kSecretPieces, [&joined](QLatin1StringView piece) { return joined.contains(piece); });
    return !isSecret                   ? NameKind::Open
        : joined.endsWith("tokens"_L1) ? NameKind::SecretCount
                                       : NameKind::Secret;
}

bool isSecretLooking(NameKind name, std::string_view json)
{
    if (isJsonString(json)) {
        return json.size() > 2 && (name != NameKind::Open || isSecretString(json));
    }
    const bool isContainer = json.front() == '{' || json.front() == '[';
    return (isContainer && name != NameKind::Open)
        || (isJsonNumber(json) && name == NameKind::Secret);
}

} // namespace mielto
