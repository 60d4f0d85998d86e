// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/userlist.h"

#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStringDecoder>

#include "app/api/endpoint.h"
#include "app/base/result.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr qint64 kLargestFile = 256LL * 1024 * 1024;

QString notReadable(const QString &name, const QIODevice &file)
{
    return QCoreApplication::translate("UserList", "The users file “%1” cannot be read: %2.")
        .arg(name, file.errorString());
}

/// The first cell of each record, quotes taken off (RFC 4180): a quote opens a cell only at its
/// beginning and is text elsewhere. When the text ends inside quotes, which may hold lines that
/// were meant as users, it is the line in which they open, from 1.
Result<QStringList, qsizetype> firstCells(const QString &text, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isFirst = true;
    bool isAtStart = true; // Of a cell, of whatever column.
    bool isQuoted = false;
    qsizetype opened = 0; // Where the last quotes did.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isStart = std::exchange(isAtStart, false);
        if (isQuoted) {
            const bool isDouble = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            isQuoted = c != u'"' || isDouble;
            if (isQuoted && isFirst) {
                cell += c;
            }
            i += isDouble ? 1 : 0;
        } else if (c == u'"' && isStart) {
            isQuoted = true;
            opened = i;
        } else if (c == separator) {
            isFirst = false;
            isAtStart = true;
        } else if (c == u'\n') {
            cells << cell;
            cell.clear();
            isFirst = true;
            isAtStart = true;
        } else if (isFirst) {
            cell += c;
        }
    }
    cells << cell;
    if (isQuoted) {
        return QStringView(text).left(opened).count(u'\n') + 1;
    }
    return cells;
}

QChar separatorOf(const QString &text, UserListFormat format)
{
    if (format == UserListFormat::Tsv) {
        return u'\t';
    }
    const QStringView firstLine = QStringView(text).left(text.indexOf(u'\n'));
    return !firstLine.contains(u',') && firstLine.contains(u';') ? u';' : u',';
}

/// See firstCells(); a line that is a header is taken off.
Result<QStringList, qsizetype> split(const QString &text, UserListFormat format)
{
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
    case UserListFormat::Csv:
    case UserListFormat::Tsv:
        break;
    }
    const auto cells = firstCells(text, separatorOf(text, format));
    if (!cells) {
        return cells.error();
    }
    const QString header = cells->first().trimmed().toLower();
    const bool isHeader = header == "user_id"_L1 || header == "user"_L1 || header == "id"_L1;
    return cells->mid(isHeader ? 1 : 0);
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
    const auto found = split(decoded, format);
    if (!found) {
        return QCoreApplication::translate("UserList",
            "Line %1 of the list of users opens a quotation mark that is never closed. Close it "
            "and try again.")
            .arg(QLocale().toString(found.error()));
    }
    QStringList parts = *found;
    if (!parts.isEmpty() && parts.last().trimmed().isEmpty()) {
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
