// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The fast path of everything that is written: JSON copied with secret-looking values masked. What
// stays as it is goes over in long pieces, and whether a name is secret is looked up among the
// names met before. Checked against the plain way, over a tree, in tst_masking.
#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

#include "app/data/jsontext.h"
#include "app/data/masking.h"

namespace mielto {
namespace {

constexpr bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

struct Name {
    std::string quoted; ///< As it stands in JSON; empty: none yet.
    NameKind kind = NameKind::Open;
    std::optional<Field> field; ///< Of the twelve.
};

/// The newest name for each value of a hash: lists repeat a few dozen names a million times.
class KnownNames final {
public:
    const Name &find(std::string_view quoted)
    {
        Name &name = m_names[slotOf(quoted)];
        if (name.quoted != quoted) {
            name.quoted = quoted;
            const std::string bytes = jsonStringBytes(quoted);
            name.kind = nameKind(bytes);
            name.field = fieldByKey(bytes);
        }
        return name;
    }

private:
    static constexpr std::size_t kSlots = 4096;

    static std::size_t slotOf(std::string_view quoted)
    {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        const std::size_t count = std::min(quoted.size(), sizeof first);
        std::memcpy(&first, quoted.data(), count);
        std::memcpy(&last, quoted.data() + quoted.size() - count, count);
        const std::uint64_t mixed =
            (first ^ std::rotl(last, 29) ^ quoted.size()) * 0x9E3779B97F4A7C15U;
        return static_cast<std::size_t>(mixed >> 52U);
    }

    std::vector<Name> m_names{kSlots};
};

class Copy final {
public:
    Copy(std::string_view json, Secrets secrets, Blanks blanks)
        : m_at(json.data())
        , m_end(json.data() + json.size())
        , m_run(json.data())
        , m_isMasking(secrets == Secrets::Masked)
        , m_keepsBlanks(blanks == Blanks::Keep)
    {
    }

    /// `isConnection`: the outermost object is one; the names of its twelve fields are no secrets.
    /// Gives the end of what was written.
    char *run(bool isConnection, char *to)
    {
        m_to = to;
        while (m_at < m_end) {
            const char c = *m_at;
            if (c == '"') {
                string(isConnection && m_isObject.size() == 1);
            } else if (isBlank(c)) {
                skipBlanks();
            } else {
                structure(c);
            }
        }
        flush(m_end);
        return m_to;
    }

private:
    void structure(char c)
    {
        ++m_at;
        if (c == '{' || c == '[') {
            m_isKeyNext = c == '{';
            m_isObject.push_back(static_cast<char>(m_isKeyNext));
        } else if (c == '}' || c == ']') {
            m_isObject.pop_back();
            m_isKeyNext = false;
        } else if (c == ',') {
            m_isKeyNext = m_isObject.back() != 0;
        }
    }

    void flush(const char *end)
    {
        const auto size = static_cast<std::size_t>(end - m_run);
        std::memcpy(m_to, m_run, size);
        m_to += size;
    }

    void skipBlanks()
    {
        if (!m_keepsBlanks) {
            flush(m_at);
        }
        while (m_at < m_end && isBlank(*m_at)) {
            ++m_at;
        }
        if (!m_keepsBlanks) {
            m_run = m_at;
        }
    }

    void skipString()
    {
        ++m_at;
        while (true) {
            const auto *quote = static_cast<const char *>(
                std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at)));
            const char *before = quote;
            while (before > m_at && before[-1] == '\\') {
                --before;
            }
            m_at = quote + 1;
            if ((quote - before) % 2 == 0) {
                return;
            }
        }
    }

    /// A key, with what of its value is looked at for its sake, or a value.
    void string(bool isInConnection)
    {
        const char *start = m_at;
        const bool isKey = std::exchange(m_isKeyNext, false);
        skipString();
        if (!m_isMasking) {
            return;
        }
        if (isKey) {
            valueAfter({start, m_at}, isInConnection);
        } else {
            mask(NameKind::Open, start);
        }
    }

    void valueAfter(std::string_view quoted, bool isInConnection)
    {
        thread_local KnownNames names;
        const Name &name = names.find(quoted);
        const bool isField = isInConnection && name.field;
        const NameKind kind = isField ? NameKind::Open : name.kind;
        skipBlanks();
        ++m_at; // The colon.
        skipBlanks();
        if (kind == NameKind::Open && *m_at != '"') {
            return; // What is inside is still to be looked at.
        }
        const char *start = m_at;
        skipValue();
        if (!isField || name.field == Field::Config) {
            mask(kind, start);
        }
    }

    /// Masks the value from `start` to here, if it is secret-looking.
    void mask(NameKind kind, const char *start)
    {
        if (isSecretLooking(kind, {start, m_at})) {
            flush(start);
            std::memcpy(m_to, kMask.data(), kMask.size());
            m_to += kMask.size();
            m_run = m_at;
        }
    }

    void skipValue()
    {
        if (*m_at == '"') {
            return skipString();
        }
        if (*m_at != '{' && *m_at != '[') {
            constexpr std::string_view ends = ",}] \n\r\t";
            while (m_at < m_end && ends.find(*m_at) == std::string_view::npos) {
                ++m_at;
            }
            return;
        }
        int depth = 0;
        do {
            const char c = *m_at;
            if (c == '"') {
                skipString();
                continue;
            }
            depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
            ++m_at;
        } while (depth > 0);
    }

    const char *m_at;
    const char *m_end;
    const char *m_run; ///< From here on nothing is copied yet.
    char *m_to = nullptr;
    bool m_isMasking;
    bool m_keepsBlanks;
    bool m_isKeyNext = false;
    std::vector<char> m_isObject; ///< Of what is open.
};

/// Room for the copy: a mask takes five bytes in place of one at least, behind a name of three.
std::size_t roomFor(std::string_view json) { return 2 * json.size() + kMask.size(); }

void appendCopy(
    std::string_view json, bool isConnection, Secrets secrets, Blanks blanks, QByteArray &out)
{
    const qsizetype before = out.size();
    out.resize(before + static_cast<qsizetype>(roomFor(json)));
    char *to = out.data() + before;
    char *end = Copy(json, secrets, blanks).run(isConnection, to);
    out.truncate(before + (end - to));
}

std::string copied(std::string_view json, bool isConnection, Secrets secrets, Blanks blanks)
{
    std::string out(roomFor(json), '\0');
    char *end = Copy(json, secrets, blanks).run(isConnection, out.data());
    out.resize(static_cast<std::size_t>(end - out.data()));
    return out;
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

void appendValueJson(std::string_view json, Secrets secrets, QByteArray &out)
{
    appendCopy(json, false, secrets, Blanks::Drop, out);
}

void appendConnectionJson(std::string_view object, Secrets secrets, QByteArray &out)
{
    appendCopy(object, true, secrets, Blanks::Drop, out);
}

} // namespace mielto
