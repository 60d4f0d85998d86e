// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/manifestwriter.h"

#include <algorithm>

#include "app/data/jsontext.h"
#include "app/export/manifestfields.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// Writes one object.
class FieldWriter final {
public:
    explicit FieldWriter(const char *separator)
        : m_separator(separator)
    {
    }

    template <typename Value> void operator()(const char *key, const Value &value)
    {
        put(key, text(value));
    }
    void operator()(const char *key, Secrets secrets)
    {
        put(key, text(secretsWord(secrets)));
        put("masking",
            secrets == Secrets::Masked ? text(u"by name and known forms"_s) : QByteArray("null"));
    }
    void operator()(const char *key, std::optional<RowFormat> format)
    {
        if (format) {
            put(key, text(formatWord(*format)));
        }
    }
    void textOrNull(const char *key, const QString &value)
    {
        put(key, value.isEmpty() ? QByteArray("null") : text(value));
    }
    void put(const char *key, const QByteArray &json)
    {
        m_json += (m_json.isEmpty() ? "" : m_separator) + ('"' + QByteArray(key) + "\": ") + json;
    }
    const QByteArray &json() const { return m_json; }

private:
    static QByteArray text(const QString &value) { return jsonQuoted(value); }
    static QByteArray text(const QByteArray &hash) { return text(QString::fromLatin1(hash)); }
    static QByteArray text(qint64 count) { return QByteArray::number(count); }
    static QByteArray text(std::optional<qint64> count) { return count ? text(*count) : "null"; }
    static QByteArray text(Scope scope) { return text(scopeWord(scope)); }
    static QByteArray text(Verdict verdict) { return text(verdictWord(verdict)); }
    static QByteArray text(const QDateTime &time)
    {
        return text(time.toUTC().toString(Qt::ISODateWithMs));
    }
    static QByteArray text(const QStringList &values)
    {
        QByteArrayList texts;
        std::ranges::transform(values, std::back_inserter(texts), jsonQuoted);
        return '[' + texts.join(", ") + ']';
    }
    static QByteArray text(const ManifestFilters &filters)
    {
        FieldWriter inner(", ");
        forEachFilter(inner, filters);
        return '{' + inner.json() + '}';
    }
    static QByteArray text(const std::vector<ManifestUser> &users)
    {
        QByteArrayList texts;
        for (const ManifestUser &user : users) {
            FieldWriter inner(", ");
            forEachUserField(inner, user);
            texts << "\n    {" + inner.json() + '}';
        }
        return '[' + texts.join(',') + "\n  ]";
    }

    const char *m_separator;
    QByteArray m_json;
};

} // namespace

QByteArray manifestJson(const Manifest &manifest)
{
    FieldWriter writer(",\n  ");
    writer.put("schema", QByteArray::number(kManifestSchema));
    forEachField(writer, manifest);
    return "{\n  " + writer.json() + "\n}\n";
}

} // namespace mielto
