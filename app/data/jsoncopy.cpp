// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/jsoncopy.h"

#include <limits>
#include <optional>

#include <QHash>

#include "app/data/field.h"
#include "app/data/jsoncursor.h"

namespace mielto {
namespace {

constexpr int kAnyDepth = std::numeric_limits<int>::max();

struct KnownName {
    NameKind kind = NameKind::Open;
    std::optional<Field> field; ///< Of the twelve.
};

/// Lists repeat a few dozen names a million times: what a name means is kept.
KnownName knownName(std::string_view quoted)
{
    constexpr qsizetype mostKept = 4096;
    thread_local QHash<QByteArray, KnownName> known;
    const QByteArrayView key(quoted.data(), static_cast<qsizetype>(quoted.size()));
    const auto found = known.constFind(QByteArray::fromRawData(key.data(), key.size()));
    if (found != known.cend()) {
        return *found;
    }
    if (known.size() == mostKept) {
        known.clear();
    }
    const std::string bytes = jsonStringBytes(quoted);
    return *known.insert(key.toByteArray(), {nameKind(bytes), fieldByKey(bytes)});
}

/// Copies one checked value token by token. What stays as it is goes over in long pieces.
class JsonCopy final {
public:
    JsonCopy(std::string_view json, Secrets secrets, Blanks blanks, QByteArray &out)
        : m_cursor(json)
        , m_copied(json.data())
        , m_tokenEnd(json.data())
        , m_out(out)
        , m_isMasking(secrets == Secrets::Masked)
        , m_keepsBlanks(blanks == Blanks::Keep)
    {
    }

    /// `isConnection`: the outermost object is one.
    void run(bool isConnection)
    {
        while (const char c = nextToken()) {
            if (c == '"') {
                string(isConnection && m_depth == 1);
                continue;
            }
            m_cursor.take(c);
            m_tokenEnd = m_cursor.position();
            m_depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
        }
        copyTo(m_cursor.position());
    }

    /// After run(): something was replaced that was no mask before.
    bool hasMasked() const { return m_hasMasked; }

private:
    void copyTo(const char *end)
    {
        m_out.append(m_copied, end - m_copied);
        m_copied = end;
    }

    /// Goes past blanks, which are left out unless they are kept; 0 at the end.
    char nextToken()
    {
        const char c = m_cursor.next();
        if (!m_keepsBlanks && m_cursor.position() != m_tokenEnd) {
            copyTo(m_tokenEnd);
            m_copied = m_cursor.position();
        }
        m_tokenEnd = m_cursor.position();
        return c;
    }

    /// A value, or a name with those of its values that are looked at for its sake.
    void string(bool isInConnection)
    {
        const std::string_view quoted = m_cursor.string();
        m_tokenEnd = m_cursor.position();
        if (m_isMasking && m_cursor.next() == ':') {
            valueOf(quoted, isInConnection);
        } else if (m_isMasking) {
            mask(NameKind::Open, quoted);
        }
    }

    void valueOf(std::string_view quotedName, bool isInConnection)
    {
        const KnownName name = knownName(quotedName);
        const bool isField = isInConnection && name.field;
        const NameKind kind = isField ? NameKind::Open : name.kind;
        nextToken();
        m_cursor.take(':');
        m_tokenEnd = m_cursor.position();
        if (nextToken() != '"' && kind == NameKind::Open) {
            return; // What is inside is still to be looked at.
        }
        const std::string_view value = m_cursor.value(kAnyDepth);
        m_tokenEnd = m_cursor.position();
        if (!isField || name.field == Field::Config) {
            mask(kind, value);
        }
    }

    void mask(NameKind name, std::string_view value)
    {
        if (isSecretLooking(name, value)) {
            m_hasMasked = m_hasMasked || value != kMask;
            copyTo(value.data());
            m_out.append(kMask.data(), static_cast<qsizetype>(kMask.size()));
            m_copied = value.data() + value.size();
        }
    }

    JsonCursor m_cursor;
    const char *m_copied; ///< From here on nothing is copied yet.
    const char *m_tokenEnd; ///< Of the last one.
    QByteArray &m_out;
    bool m_isMasking;
    bool m_keepsBlanks;
    bool m_hasMasked = false;
    int m_depth = 0;
};

void appendCopy(
    std::string_view json, bool isConnection, Secrets secrets, Blanks blanks, QByteArray &out)
{
    JsonCopy(json, secrets, blanks, out).run(isConnection);
}

std::string copied(std::string_view json, bool isConnection, Secrets secrets, Blanks blanks)
{
    QByteArray out;
    appendCopy(json, isConnection, secrets, blanks, out);
    return out.toStdString();
}

} // namespace

std::string valueJson(std::string_view json, Secrets secrets, Blanks blanks)
{
    return copied(json, false, secrets, blanks);
}

std::string connectionJson(std::string_view object, Secrets secrets)
{
    return copied(object, true, secrets, Blanks::Drop);
}

bool hasSecret(std::string_view json)
{
    QByteArray out;
    JsonCopy copy(json, Secrets::Masked, Blanks::Drop, out);
    copy.run(false);
    return copy.hasMasked();
}

void appendValueJson(std::string_view json, Secrets secrets, QByteArray &out)
{
    appendCopy(json, false, secrets, Blanks::Drop, out);
}

void appendConnectionJson(std::string_view object, Secrets secrets, QByteArray &out)
{
    appendCopy(object, true, secrets, Blanks::Drop, out);
}

} // namespace mielto
