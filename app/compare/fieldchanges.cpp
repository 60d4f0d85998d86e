// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/fieldchanges.h"

#include <algorithm>

#include "app/compare/jsonmembers.h"
#include "app/data/field.h"
#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"

namespace mielto {
namespace {

using Json = std::string_view; ///< Of one value; empty: it is not there.

/// Where a value stands in a connection.
class Path final {
public:
    bool isEmpty() const { return m_text.empty(); }
    const std::string &text() const { return m_text; }
    std::size_t length() const { return m_text.size(); }
    void cut(std::size_t length) { m_text.resize(length); }

    void push(const std::string &key)
    {
        if (isPlain(key)) {
            m_text += m_text.empty() ? "" : ".";
            m_text += key;
        } else {
            m_text += '[' + jsonQuoted(QString::fromStdString(key)).toStdString() + ']';
        }
    }
    void push(std::size_t index) { m_text += '[' + std::to_string(index) + ']'; }

private:
    static bool isPlain(const std::string &key)
    {
        return !key.empty() && std::ranges::all_of(key, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '_' || c == '-';
        });
    }
    std::string m_text;
};

/// Walks over two values side by side.
class Comparison final {
public:
    FieldChanges connections(Json before, Json after)
    {
        if (before == after) {
            m_found.masked += countMasks(before);
        } else {
            members(before, after, true);
        }
        return std::move(m_found);
    }

private:
    void values(Json before, Json after)
    {
        if (before == kMask || after == kMask) {
            ++m_found.masked;
        } else if (before == after) {
            m_found.masked += countMasks(before);
        } else if (before.front() == '{' && after.front() == '{') {
            members(before, after, false);
        } else if (before.front() == '[' && after.front() == '[') {
            elements(before, after);
        } else if (!haveSameMeaning(before, after)) {
            changed(before, after, NameKind::Open);
        }
    }

    bool haveSameMeaning(Json before, Json after) const
    {
        if (isJsonString(before) && isJsonString(after)) {
            return haveSameCharacters(before, after)
                || (isTime() && haveSameInstant(before, after));
        }
        return isJsonNumber(before) && isJsonNumber(after) && haveSameAmount(before, after);
    }
    /// Whether the value looked at is that of one of the connection's own fields, not inside of it.
    bool isField() const
    {
        return m_field != kFieldCount && m_path.text() == fields()[m_field].key;
    }
    bool isTime() const { return isField() && fields()[m_field].kind == FieldKind::Time; }

    void members(Json before, Json after, bool isConnection)
    {
        const std::vector<JsonMember> olds = jsonMembers(before, isConnection);
        const std::vector<JsonMember> news = jsonMembers(after, isConnection);
        for (auto o = olds.begin(), n = news.begin(); o != olds.end() || n != news.end();) {
            const bool hasOld = n == news.end() || (o != olds.end() && !n->comesBefore(*o));
            const bool hasNew = o == olds.end() || (n != news.end() && !o->comesBefore(*n));
            const JsonMember &either = hasOld ? *o : *n;
            m_field = isConnection ? either.field : m_field;
            member(either, hasOld ? o->value : Json(), hasNew ? n->value : Json());
            o += hasOld ? 1 : 0;
            n += hasNew ? 1 : 0;
        }
    }

    void member(const JsonMember &either, Json before, Json after)
    {
        if (before == after) {
            m_found.masked += countMasks(before);
            return;
        }
        const std::size_t length = m_path.length();
        m_path.push(either.key);
        const NameKind name = isField() ? NameKind::Open : nameKind(either.key);
        if (before.empty() || after.empty()) {
            changed(before, after, name);
        } else if (before != kMask && after != kMask
            && (isSecret(before, name) || isSecret(after, name))) {
            secrets(before, after, name);
        } else {
            values(before, after);
        }
        m_path.cut(length);
    }

    bool isSecret(Json json, NameKind name) const
    {
        const bool isOpenField = isField() && fields()[m_field].field != Field::Config;
        return !(isOpenField && isJsonString(json)) && isSecretLooking(name, json);
    }

    /// Whether they differ is told, where and how is not.
    void secrets(Json before, Json after, NameKind name)
    {
        Comparison inner;
        inner.values(before, after);
        m_found.masked += inner.m_found.masked;
        if (!inner.m_found.changes.empty()) {
            changed(before, after, name);
        }
    }

    void elements(Json before, Json after)
    {
        const std::vector<Json> olds = jsonElements(before);
        const std::vector<Json> news = jsonElements(after);
        const std::size_t length = m_path.length();
        for (std::size_t i = 0; i < std::max(olds.size(), news.size()); ++i) {
            m_path.push(i);
            if (i < olds.size() && i < news.size()) {
                values(olds[i], news[i]);
            } else {
                changed(i < olds.size() ? olds[i] : Json(), i < news.size() ? news[i] : Json(),
                    NameKind::Open);
            }
            m_path.cut(length);
        }
    }

    /// `name`: of the key under which the values stand.
    void changed(Json before, Json after, NameKind name)
    {
        m_found.changes.push_back({m_path.text(), shown(before, name), shown(after, name)});
    }

    std::optional<std::string> shown(Json json, NameKind name) const
    {
        if (json.empty()) {
            return std::nullopt;
        }
        if (isSecret(json, name)) {
            return std::string(kMask);
        }
        return isJsonString(json) ? std::string(json) : valueJson(json, Secrets::Masked);
    }

    FieldChanges m_found;
    Path m_path;
    std::size_t m_field = kFieldCount; ///< Of the connection, that is being looked at.
};

} // namespace

FieldChanges fieldChanges(std::string_view oldObject, std::string_view newObject)
{
    return Comparison().connections(oldObject, newObject);
}

} // namespace mielto
