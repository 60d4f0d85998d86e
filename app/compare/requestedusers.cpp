// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/requestedusers.h"

#include <QHash>

#include "app/data/jsoncursor.h"

namespace mielto {
namespace {

/// No users: the counts do not add up to the rows.
ViewedRows byCounts(const BlockPointer &rows, const std::vector<ManifestUser> &users)
{
    ViewedRows result;
    qint64 next = 0;
    for (const ManifestUser &user : users) {
        if (user.rows > rows->rowCount() - next) {
            return {};
        }
        const int group = static_cast<int>(result.users.size());
        result.list.append(rows, static_cast<int>(next), static_cast<int>(user.rows), group);
        result.users << user.userId;
        next += user.rows;
    }
    return next == rows->rowCount() ? result : ViewedRows();
}

/// Null: the connection names nobody.
QString namedUser(std::string_view object)
{
    QString user;
    if (object.find(kRequestedUserKey) == std::string_view::npos) {
        return user;
    }
    JsonCursor cursor(object);
    cursor.object([&](std::string_view quotedKey) {
        const bool isWanted = quotedKey.substr(1, quotedKey.size() - 2) == kRequestedUserKey;
        const std::string_view value = cursor.value(kMaxJsonDepth);
        if (isWanted && isJsonString(value)) {
            user = jsonStringText(value);
        }
        return !value.empty();
    });
    return user;
}

/// No users: no row names one.
ViewedRows byNames(const BlockPointer &rows)
{
    ViewedRows result;
    QHash<QString, int> groups;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString user = namedUser(rows->objectJson(row));
        const auto found = groups.constFind(user);
        const int next = static_cast<int>(groups.size());
        const int group = found == groups.cend() ? *groups.insert(user, next) : *found;
        if (group == next) {
            result.users << user;
        }
        result.list.append(rows, row, 1, group);
    }
    return groups.size() > 1 || !groups.contains(QString()) ? result : ViewedRows();
}

} // namespace

ViewedRows rowsOfUsers(const BlockPointer &rows, const std::optional<Manifest> &manifest)
{
    ViewedRows result = manifest ? byCounts(rows, manifest->users) : ViewedRows();
    if (result.users.isEmpty()) {
        result = byNames(rows);
    }
    if (result.users.isEmpty()) {
        result.list.append(rows, 0, rows->rowCount(), 0);
    }
    return result;
}

} // namespace mielto
