// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/requestedusers.h"

#include <algorithm>

#include <QHash>

#include "app/data/jsoncursor.h"

namespace mielto {
namespace {

/// Appends the file's rows in runs of any length.
class RowFeed final {
public:
    explicit RowFeed(const std::vector<BlockPointer> &blocks)
        : m_blocks(blocks)
    {
    }
    void feed(ConnectionList &list, qint64 count, int group)
    {
        while (count > 0 && m_block < m_blocks.size()) {
            const BlockPointer &block = m_blocks[m_block];
            const int taken = static_cast<int>(std::min<qint64>(count, block->rowCount() - m_row));
            list.append(block, m_row, taken, group);
            count -= taken;
            m_row += taken;
            if (m_row == block->rowCount()) {
                ++m_block;
                m_row = 0;
            }
        }
    }

private:
    const std::vector<BlockPointer> &m_blocks;
    std::size_t m_block = 0;
    int m_row = 0;
};

bool addUp(const ConnectionFile &file, const std::vector<UserRows> &counts)
{
    qint64 lines = file.rows + file.damage.count();
    for (const UserRows &user : counts) {
        if (user.rows < 0 || user.rows > lines) {
            return false;
        }
        lines -= user.rows;
    }
    return lines == 0 && !counts.empty();
}

ViewedRows byCounts(const ConnectionFile &file, const std::vector<UserRows> &counts)
{
    ViewedRows result;
    RowFeed feed(file.blocks);
    const std::vector<int> &damaged = file.damage.places;
    std::size_t next = 0; // The damaged line that comes next.
    qint64 end = 0; // The line behind the user's last.
    for (const UserRows &user : counts) {
        end += user.rows;
        qint64 rows = user.rows;
        for (; next < damaged.size() && damaged[next] + qint64(next) < end; ++next) {
            --rows;
        }
        feed.feed(result.list, rows, static_cast<int>(result.users.size()));
        result.users << user.user;
    }
    return result;
}

/// Null: the connection names nobody.
QString namedUser(std::string_view object)
{
    QString user;
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

ViewedRows byNames(const ConnectionFile &file)
{
    ViewedRows result;
    QHash<QString, int> groups;
    bool isAnyNamed = false;
    const auto groupOf = [&](const QString &user) {
        isAnyNamed = isAnyNamed || !user.isNull();
        const auto found = groups.constFind(user);
        if (found != groups.constEnd()) {
            return *found;
        }
        result.users << user;
        return *groups.insert(user, static_cast<int>(groups.size()));
    };
    for (const BlockPointer &block : file.blocks) {
        int first = 0; // Of the run of one user's rows.
        int group = -1;
        for (int row = 0; row < block->rowCount(); ++row) {
            const int next = groupOf(namedUser(block->objectJson(row)));
            if (next != group) {
                result.list.append(block, first, row - first, group);
                first = row;
                group = next;
            }
        }
        result.list.append(block, first, block->rowCount() - first, group);
    }
    return isAnyNamed ? result : ViewedRows();
}

bool mayNameUsers(const BlockPointer &block)
{
    const std::string_view first = block->objectJson(0);
    const std::string_view last = block->objectJson(block->rowCount() - 1);
    const QByteArrayView all(first.data(), last.data() + last.size());
    return all.contains(QByteArrayView(kRequestedUserKey.data(), kRequestedUserKey.size()));
}

} // namespace

ViewedRows rowsOfFile(const ConnectionFile &file, const std::vector<UserRows> &counts)
{
    if (addUp(file, counts)) {
        return byCounts(file, counts);
    }
    if (std::ranges::any_of(file.blocks, mayNameUsers)) {
        if (ViewedRows named = byNames(file); !named.users.isEmpty()) {
            return named;
        }
    }
    ViewedRows plain;
    RowFeed(file.blocks).feed(plain.list, file.rows, 0);
    return plain;
}

} // namespace mielto
