// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/userlist.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include "app/api/endpoint.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr qint64 kLargestFile = 256LL * 1024 * 1024;

QString notReadable(const QString &name, const QIODevice &file)
{
    return QCoreApplication::translate("UserList", "The users file “%1” cannot be read: %2.")
        .arg(name, file.errorString());
}

/// The first cell of each record, quotes taken off (RFC 4180).
QStringList firstCells(const QString &text, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isFirst = true;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                cell += isFirst ? QStringView(&c, 1) : QStringView();
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += isFirst ? u"\""_s : QString();
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == separator) {
            isFirst = false;
        } else if (c == u'\n') {
            cells << cell;
            cell.clear();
            isFirst = true;
        } else if (isFirst) {
            cell += c;
        }
    }
    cells << cell;
    return cells;
}

QStringList split(const QString &text, UserListFormat format)
{
    QStringList parts;
    switch (format) {
    case UserListFormat::Lines:
        return text.split(u'\n');
    case UserListFormat::Pasted: {
        QString lines = text;
        for (const QChar separator : u",;\t"_s) {
            lines.replace(separator, u'\n');
        }
        return lines.split(u'\n');
    }
    case UserListFormat::Csv: {
        const QStringView firstLine = QStringView(text).left(text.indexOf(u'\n'));
        const bool isSemicolon = !firstLine.contains(u',') && firstLine.contains(u';');
        parts = firstCells(text, isSemicolon ? u';' : u',');
        break;
    }
    case UserListFormat::Tsv:
        parts = firstCells(text, u'\t');
        break;
    }
    const QString header = parts.first().trimmed().toLower();
    if (header == "user_id"_L1 || header == "user"_L1 || header == "id"_L1) {
        parts.removeFirst();
    }
    return parts;
}

} // namespace

UserListFormat userListFormatOf(const QString &fileName)
{
    if (fileName.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return UserListFormat::Csv;
    }
    return fileName.endsWith(".tsv"_L1, Qt::CaseInsensitive) ? UserListFormat::Tsv
                                                             : UserListFormat::Lines;
}

QString UserList::add(QByteArrayView text, UserListFormat format)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder(text);
    if (decoder.hasError()) {
        return QCoreApplication::translate(
            "UserList", "The list of users is not UTF-8 text. Save it as UTF-8 and try again.");
    }
    decoded.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList parts = split(decoded, format);
    if (parts.last().trimmed().isEmpty()) {
        parts.removeLast(); // After the last line end: not a blank that anybody typed.
    }
    for (const QString &part : parts) {
        add(part);
    }
    return {};
}

QString UserList::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return notReadable(path, file);
    }
    return addFrom(file, path);
}

QString UserList::addFrom(QIODevice &file, const QString &name)
{
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.isEmpty() && !file.atEnd()) {
        return notReadable(name, file);
    }
    if (bytes.size() > kLargestFile) {
        return QCoreApplication::translate(
            "UserList", "The users file “%1” is larger than 256 MiB.")
            .arg(name);
    }
    return add(bytes, userListFormatOf(name));
}

void UserList::add(const QString &id)
{
    const QString user = id.trimmed();
    if (user.isEmpty()) {
        ++m_blanks;
    } else if (!userIdFault(user).isEmpty()) {
        m_unfit << user;
    } else if (m_seen.contains(user)) {
        ++m_duplicates;
    } else {
        m_seen.insert(user);
        m_users << user;
    }
}

} // namespace mielto
