// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/manifestreader.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/data/timestamp.h"
#include "app/export/manifestfields.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// Reads one object; notes the first key that is missing or whose value is wrong.
class FieldReader final {
public:
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    template <typename Value> void operator()(const char *key, Value &value)
    {
        check(key, take(m_object.value(QLatin1StringView(key)), value));
    }
    void textOrNull(const char *key, QString &value)
    {
        const QJsonValue found = m_object.value(QLatin1StringView(key));
        check(key, found.isNull() || take(found, value));
    }
    void check(const char *key, bool isRight)
    {
        if (!isRight && m_wrongKey.isEmpty()) {
            m_wrongKey = QLatin1StringView(key);
        }
    }
    /// Empty: nothing is wrong.
    const QString &wrongKey() const { return m_wrongKey; }

private:
    static bool take(const QJsonValue &json, QString &text)
    {
        text = json.toString();
        return json.isString();
    }
    static bool take(const QJsonValue &json, QStringList &texts)
    {
        bool areTexts = json.isArray();
        for (const auto &entry : json.toArray()) {
            texts << entry.toString();
            areTexts = areTexts && entry.isString();
        }
        return areTexts;
    }
    static bool take(const QJsonValue &json, qint64 &count)
    {
        count = json.toInteger(-1);
        return count >= 0;
    }
    static bool take(const QJsonValue &json, std::optional<qint64> &count)
    {
        return json.isNull() || take(json, count.emplace());
    }
    static bool take(const QJsonValue &json, QDateTime &time)
    {
        const auto instant = parseTimestamp(json.toString().toStdString());
        time = instant ? instant->utc() : QDateTime();
        return instant && !instant->isZoneless;
    }
    /// A SHA-256.
    static bool take(const QJsonValue &json, QByteArray &hash)
    {
        constexpr int digits = 64;
        hash = json.toString().toLatin1();
        return hash.size() == digits && QByteArray::fromHex(hash).toHex() == hash;
    }
    static bool take(const QJsonValue &json, Scope &scope)
    {
        return takeWord(
            json, scope, {Scope::All, Scope::Loaded, Scope::Shown, Scope::Selected}, scopeWord);
    }
    static bool take(const QJsonValue &json, Secrets &secrets)
    {
        return takeWord(json, secrets, {Secrets::Masked, Secrets::Included}, secretsWord);
    }
    static bool take(const QJsonValue &json, Verdict &verdict)
    {
        using enum Verdict;
        return takeWord(json, verdict,
            {Complete, Limited, Changed, Partial, NotFound, Forbidden, Failed, NotRead},
            verdictWord);
    }
    /// Older manifests do not tell.
    static bool take(const QJsonValue &json, std::optional<RowFormat> &format)
    {
        using enum RowFormat;
        return json.isUndefined()
            || takeWord(json, format.emplace(), {Csv, Json, Ndjson, Xlsx, Html}, formatWord);
    }
    template <typename Enum, typename Word>
    static bool takeWord(
        const QJsonValue &json, Enum &value, std::initializer_list<Enum> values, Word word)
    {
        const auto isIt = [&](Enum one) { return word(one) == json.toString(); };
        const auto found = std::ranges::find_if(values, isIt);
        value = found == values.end() ? *values.begin() : *found;
        return found != values.end();
    }

    bool take(const QJsonValue &json, ManifestFilters &filters)
    {
        FieldReader inner(json.toObject());
        forEachFilter(inner, filters);
        m_wrongKey = m_wrongKey.isEmpty() && json.isObject() ? inner.wrongKey() : m_wrongKey;
        return json.isObject();
    }
    bool take(const QJsonValue &json, std::vector<ManifestUser> &users)
    {
        for (const auto &entry : json.toArray()) {
            FieldReader inner(entry.toObject());
            forEachUserField(inner, users.emplace_back());
            m_wrongKey = m_wrongKey.isEmpty() ? inner.wrongKey() : m_wrongKey;
        }
        return json.isArray();
    }

    QJsonObject m_object;
    QString m_wrongKey;
};

} // namespace

Result<Manifest, Sentence> manifestOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return Sentence::translate("Manifest", "The manifest is damaged: it is not a JSON object.");
    }
    FieldReader reader(document.object());
    qint64 schema = kManifestSchema;
    reader("schema", schema);
    if (schema != kManifestSchema && reader.wrongKey().isEmpty()) {
        return Sentence::translate("Manifest",
            "The manifest was written by another version of this program: "
            "verify the file with that one.");
    }
    Manifest manifest;
    forEachField(reader, manifest);
    Manifest sums;
    sums.setUsers(manifest.users);
    reader.check("rows", sums.rows == manifest.rows);
    reader.check("verdict", sums.verdict == manifest.verdict);
    if (!reader.wrongKey().isEmpty()) {
        return Sentence::translate(
            "Manifest", "The manifest is damaged: its “%1” is missing or wrong.")
            .arg(reader.wrongKey());
    }
    return manifest;
}

} // namespace mielto
