// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/savedaudit.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/inputfile.h"
#include "app/list/userlist.h"
#include "app/session/jsonfile.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// More than a hundred thousand long ids.
constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

template <class Value, class Word> QJsonArray wordsOf(const std::vector<Value> &values, Word wordOf)
{
    QJsonArray words;
    for (const Value value : values) {
        words.append(wordOf(value));
    }
    return words;
}

template <class Value, class Read>
std::vector<Value> valuesOf(const QJsonValue &words, Read valueOf)
{
    std::vector<Value> values;
    for (const auto &word : words.toArray()) {
        const Value value = valueOf(word.toString().toStdString());
        if (value != Value::Unknown) {
            values.push_back(value);
        }
    }
    return values;
}

} // namespace

QByteArray SavedAudit::serialized() const
{
    const QJsonObject file{
        {u"schema"_s, kJsonSchema},
        {u"profile"_s, profile},
        {u"status"_s, wordsOf(filters.statuses, statusWord)},
        {u"type"_s, wordsOf(filters.types, typeWord)},
        {u"users"_s, QJsonArray::fromStringList(users)},
    };
    return QJsonDocument(file).toJson();
}

QString SavedAudit::pathIn(const QString &folder) { return QDir(folder).filePath(u"audit.json"_s); }

SavedAudit SavedAudit::load(const QString &folder)
{
    const auto bytes = readInput(pathIn(folder), InputKind::File, kLargestFile);
    const QJsonObject object = QJsonDocument::fromJson(bytes ? *bytes : QByteArray()).object();
    if (object["schema"_L1].toInt() != kJsonSchema) {
        return {};
    }
    UserList users;
    for (const auto &user : object["users"_L1].toArray()) {
        users.add(user.toString());
    }
    return {object["profile"_L1].toString(),
        {valuesOf<Status>(object["status"_L1], statusOf),
            valuesOf<IntegrationType>(object["type"_L1], typeOf)},
        users.users()};
}

FileChange SavedAudit::save(const QString &folder, const std::optional<SavedAudit> &before) const
{
    const auto change = [this, &folder, &before]() -> Result<QByteArray, QString> {
        const SavedAudit there = load(folder);
        if (there == *this || (users.isEmpty() && before && there != *before)) {
            return QString();
        }
        return serialized();
    };
    return changeJsonFile(pathIn(folder), change, Backup::None);
}

} // namespace mielto
