// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "app/export/manifest.h"

namespace mielto {

/// Takes a manifest out of its JSON text; the first thing that is wrong ends it.
class ManifestReader final {
public:
    static Result<Manifest, QString> read(const QByteArray &bytes);

private:
    explicit ManifestReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    Manifest manifest();
    ManifestUser user();
    ManifestFilters filters();
    void checkSums(const Manifest &manifest);

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
    void fail(QLatin1StringView key);

    QJsonObject m_object;
    QString m_fault;
};

} // namespace mielto
