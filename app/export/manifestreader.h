// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <QJsonObject>

#include "app/export/manifest.h"

namespace mielto {

/// Ours are four deep.
inline constexpr int kMaxManifestDepth = 16;

/// Takes a manifest out of its JSON text; the first thing that is wrong ends it.
class ManifestReader final {
public:
    static Result<Manifest, Sentence> read(const QByteArray &bytes);

private:
    explicit ManifestReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    Manifest manifest();
    ManifestUser user();
    ManifestFilters filters();

    // Contradictions, in manifestchecks.cpp.
    void checkKeys(std::string_view json);
    void checkSums(const Manifest &manifest);
    void checkFilters(const ManifestFilters &filters);
    void checkUser(const ManifestUser &user, Scope scope);

    QJsonValue value(QLatin1StringView key, QJsonValue::Type type);
    QString text(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);
    qint64 count(QLatin1StringView key);
    QDateTime time(QLatin1StringView key);
    QByteArray hash(QLatin1StringView key);
    /// One of the values of an enum, by its word.
    template <typename Enum, typename Word>
    Enum choice(QLatin1StringView key, std::initializer_list<Enum> values, Word word);
    Verdict verdict(int choices);
    void fail(const QString &key);

    QJsonObject m_object;
    Sentence m_fault;
};

} // namespace mielto
