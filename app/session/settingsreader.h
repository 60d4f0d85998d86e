// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "app/session/settings.h"

namespace mielto {

/// An enum's value and its word in the file.
template <typename E> struct Word {
    E value;
    const char *text;
};
template <typename E, size_t N> QString wordOf(const std::array<Word<E>, N> &words, E value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.text);
    }
    return {};
}

/// Takes known keys out of an object; what has another type than it should is counted and left as
/// it was in the variable.
class SettingsReader final {
public:
    explicit SettingsReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    void read(QLatin1StringView key, QString &value)
    {
        take(key, &QJsonValue::isString, [&](const auto &found) { value = found.toString(); });
    }
    void read(QLatin1StringView key, bool &value)
    {
        take(key, &QJsonValue::isBool, [&](const auto &found) { value = found.toBool(); });
    }
    void read(QLatin1StringView key, int &value)
    {
        take(key, &QJsonValue::isDouble, [&](const auto &found) {
            value = static_cast<int>(std::clamp(found.toDouble(), -1e9, 1e9));
        });
    }
    void read(QLatin1StringView key, std::chrono::milliseconds &value)
    {
        int count = static_cast<int>(value.count());
        read(key, count);
        value = std::chrono::milliseconds(count);
    }
    void read(QLatin1StringView key, QByteArray &value)
    {
        take(key, &QJsonValue::isString, [&](const auto &found) {
            value = QByteArray::fromBase64(found.toString().toLatin1());
        });
    }
    void read(QLatin1StringView key, QStringList &value)
    {
        take(key, &QJsonValue::isArray,
            [&](const auto &found) { addTexts(found.toArray(), value); });
    }
    void read(QLatin1StringView key, QMap<QString, QStringList> &value)
    {
        take(key, &QJsonValue::isObject, [&](const auto &found) {
            const QJsonObject lists = found.toObject();
            for (auto list = lists.begin(); list != lists.end(); ++list) {
                m_faults += list->isArray() ? 0 : 1;
                addTexts(list->toArray(), value[list.key()]);
            }
        });
    }
    void read(QLatin1StringView key, QList<ColumnLayout> &value)
    {
        take(key, &QJsonValue::isArray, [&](const auto &found) {
            for (const auto &item : found.toArray()) {
                SettingsReader entry(item.toObject());
                ColumnLayout column;
                entry.read(QLatin1StringView("key"), column.key);
                entry.read(QLatin1StringView("width"), column.width);
                entry.read(QLatin1StringView("visible"), column.visible);
                m_faults += entry.m_faults + (item.isObject() ? 0 : 1);
                value.append(column);
            }
        });
    }
    template <typename E, size_t N>
    void read(QLatin1StringView key, const std::array<Word<E>, N> &words, E &value)
    {
        QString text = wordOf(words, value);
        read(key, text);
        const auto found = std::find_if(words.begin(), words.end(),
            [&text](const auto &word) { return text == QLatin1StringView(word.text); });
        if (found == words.end())
            ++m_faults;
        else
            value = found->value;
    }

    int faults() const { return m_faults; }
    /// What was not asked for.
    QJsonObject rest() const { return m_object; }

private:
    void addTexts(const QJsonArray &items, QStringList &texts)
    {
        for (const auto &item : items) {
            m_faults += item.isString() ? 0 : 1;
            texts.append(item.toString());
        }
    }
    template <typename Use>
    void take(QLatin1StringView key, bool (QJsonValue::*is)() const, const Use &use)
    {
        if (!m_object.contains(key))
            return;
        const QJsonValue found = m_object.take(key);
        if ((found.*is)())
            use(found);
        else
            ++m_faults;
    }

    QJsonObject m_object;
    int m_faults = 0;
};

} // namespace mielto
