// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/usersfile.h"

#include "app/base/safefile.h"
#include "app/export/csvwriter.h"

namespace mielto {

std::optional<Failure> saveUsers(const QString &path, const std::vector<ManifestUser> &users)
{
    const auto made = SafeFile::create(path);
    if (!made) {
        return made.error();
    }
    QByteArray csv = "user_id,verdict,rows,total,requests,error\r\n";
    for (const ManifestUser &user : users) {
        appendCsvCell(user.userId.toUtf8(), ',', true, csv);
        csv += ',' + verdictWord(user.verdict).toLatin1() + ',' + QByteArray::number(user.rows)
            + ',' + (user.total ? QByteArray::number(*user.total) : QByteArray()) + ','
            + QByteArray::number(user.requests) + ',';
        appendCsvCell(user.error.toUtf8(), ',', true, csv);
        csv += "\r\n";
    }
    SafeFile &file = **made;
    // What failed once stays failed: commit() says it.
    (void)file.write(csv);
    return file.commit();
}

} // namespace mielto
