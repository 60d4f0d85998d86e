// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/manifestreader.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/base/visibletext.h"
#include "app/data/jsontext.h"
#include "app/data/timestamp.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// Whole numbers above it are not exact in QJsonValue.
constexpr double kMaxCount = 9'007'199'254'740'991.0;

} // namespace

Result<Manifest, Sentence> ManifestReader::read(const QByteArray &bytes)
{
    if (bytes.size() > kMaxManifestBytes) {
        return Sentence::translate("Manifest", "The manifest is too large to be one.");
    }
    const std::string_view json(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const QJsonDocument document = checkJsonAndUtf8(json, kMaxManifestDepth)
        ? QJsonDocument()
        : QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return Sentence::translate("Manifest", "The manifest is damaged: it is not a JSON object.");
    }
    ManifestReader reader(document.object());
    reader.checkKeys(json);
    if (reader.count("schema"_L1) != kManifestSchema && reader.m_fault.isEmpty()) {
        return Sentence::translate("Manifest",
            "The manifest was written by another version of this program: "
            "verify the file with that one.");
    }
    Manifest manifest = reader.manifest();
    reader.checkSums(manifest);
    if (!reader.m_fault.isEmpty()) {
        return reader.m_fault;
    }
    return manifest;
}

Manifest ManifestReader::manifest()
{
    Manifest manifest;
    manifest.application = text("application"_L1);
    manifest.version = text("version"_L1);
    manifest.server = text("server"_L1);
    manifest.workspaceId = text("workspace_id"_L1);
    manifest.scope =
        choice("scope"_L1, {Scope::All, Scope::Loaded, Scope::Shown, Scope::Selected}, scopeWord);
    manifest.startedAt = time("started_at"_L1);
    manifest.finishedAt = time("finished_at"_L1);
    manifest.rows = count("rows"_L1);
    manifest.verdict = verdict(static_cast<int>(Verdict::Partial) + 1);
    manifest.secrets = choice("secrets"_L1, {Secrets::Masked, Secrets::Included}, secretsWord);
    if (m_object.contains("format"_L1)) {
        manifest.format = choice("format"_L1,
            {RowFormat::Csv, RowFormat::Json, RowFormat::Ndjson, RowFormat::Xlsx}, formatWord);
    }
    manifest.sha256 = hash("sha256"_L1);
    manifest.filters = filters();
    for (const auto &entry : value("users"_L1, QJsonValue::Array).toArray()) {
        ManifestReader inner(entry.toObject());
        manifest.users.push_back(inner.user());
        if (!inner.m_fault.isEmpty()) {
            m_fault = inner.m_fault;
            break;
        }
    }
    return manifest;
}

ManifestUser ManifestReader::user()
{
    ManifestUser user;
    user.userId = text("user_id"_L1);
    user.verdict = verdict(static_cast<int>(kVerdictCount));
    user.rows = count("rows"_L1);
    user.requests = count("requests"_L1);
    if (!m_object.value("total"_L1).isNull()) {
        user.total = count("total"_L1);
    }
    if (!m_object.value("error"_L1).isNull()) {
        user.error = text("error"_L1);
    }
    return user;
}

ManifestFilters ManifestReader::filters()
{
    ManifestReader inner(value("filters"_L1, QJsonValue::Object).toObject());
    ManifestFilters filters;
    filters.statuses = inner.texts("status"_L1);
    filters.types = inner.texts("integration_type"_L1);
    filters.find = inner.text("find"_L1);
    filters.local = inner.texts("local"_L1);
    if (m_fault.isEmpty()) {
        m_fault = inner.m_fault;
    }
    return filters;
}

void ManifestReader::fail(const QString &key)
{
    if (m_fault.isEmpty()) {
        m_fault = Sentence::translate(
            "Manifest", "The manifest is damaged: its “%1” is missing or wrong.")
                      .arg(visibleText(key));
    }
}

QJsonValue ManifestReader::value(QLatin1StringView key, QJsonValue::Type type)
{
    QJsonValue found = m_object.value(key);
    if (found.type() != type) {
        fail(key);
        return {};
    }
    return found;
}

QString ManifestReader::text(QLatin1StringView key)
{
    return value(key, QJsonValue::String).toString();
}

QStringList ManifestReader::texts(QLatin1StringView key)
{
    QStringList texts;
    for (const auto &entry : value(key, QJsonValue::Array).toArray()) {
        if (!entry.isString()) {
            fail(key);
        }
        texts << entry.toString();
    }
    return texts;
}

qint64 ManifestReader::count(QLatin1StringView key)
{
    const double number = value(key, QJsonValue::Double).toDouble(-1);
    if (!(number >= 0 && number <= kMaxCount) || number != static_cast<double>(qint64(number))) {
        fail(key);
        return 0;
    }
    return static_cast<qint64>(number);
}

QDateTime ManifestReader::time(QLatin1StringView key)
{
    const auto instant = parseTimestamp(text(key).toStdString());
    if (!instant || instant->isZoneless) {
        fail(key);
        return {};
    }
    return instant->utc();
}

QByteArray ManifestReader::hash(QLatin1StringView key)
{
    constexpr int digits = 64;
    QByteArray hash = text(key).toLatin1();
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (hash.size() != digits || !std::ranges::all_of(hash, isDigit)) {
        fail(key);
    }
    return hash;
}

template <typename Enum, typename Word>
Enum ManifestReader::choice(QLatin1StringView key, std::initializer_list<Enum> values, Word word)
{
    const QString found = text(key);
    const auto match =
        std::ranges::find_if(values, [&](Enum value) { return word(value) == found; });
    if (match == values.end()) {
        fail(key);
        return *values.begin();
    }
    return *match;
}

/// The first so many verdicts are allowed.
Verdict ManifestReader::verdict(int choices)
{
    const QString found = text("verdict"_L1);
    for (int i = 0; i < choices; ++i) {
        if (verdictWord(static_cast<Verdict>(i)) == found) {
            return static_cast<Verdict>(i);
        }
    }
    fail("verdict"_L1);
    return Verdict::Partial;
}

} // namespace mielto
