// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QIODevice>
#include <QSet>
#include <QStringList>

namespace mielto {

/// How user ids stand in a text.
enum class UserListFormat {
    Lines, ///< One a line, whole.
    Csv, ///< The first column of a file with commas, or semicolons if its first line has no comma.
    Tsv, ///< The first column of a file with tabs.
    Pasted, ///< Between line ends, commas, semicolons and tabs.
};

/// csv and tsv by their ending, lines else.
UserListFormat userListFormatOf(const QString &fileName);

/// User ids gathered from texts, each once, in order. Blanks around ids and empty ones are dropped;
/// so is a first cell `user_id`, `user` or `id` of a file with columns.
class UserList final {
public:
    /// Words for people when the text is not UTF-8, or ends inside quotes; nothing is taken then.
    [[nodiscard]] QString add(QByteArrayView text, UserListFormat format);
    void add(const QString &id);
    /// Words for people when it cannot be read; nothing is taken then. Blocks on the disk.
    [[nodiscard]] QString addFile(const QString &path);
    /// The rest of an open file that is called so; its ending tells the format.
    [[nodiscard]] QString addFrom(QIODevice &file, const QString &name);

    const QStringList &users() const { return m_users; }
    int duplicates() const { return m_duplicates; }
    int blanks() const { return m_blanks; }
    /// Texts that cannot be user ids.
    const QStringList &unfit() const { return m_unfit; }

private:
    QStringList m_users;
    QSet<QString> m_seen;
    QStringList m_unfit;
    int m_duplicates = 0;
    int m_blanks = 0;
};

} // namespace mielto
