// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/userlist.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/api/endpoint.h"
#include "app/base/inputfile.h"
#include "app/base/visibletext.h"
#include "app/list/listcells.h"
#include "app/list/usertaking.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UserList)
};

constexpr qsizetype kMostUsers = 1'000'000;

QString shown(const QString &text) { return visibleText(text, LineBreaks::Escape, 40); }

TakenUsers unreadable(const QString &why)
{
    TakenUsers taken;
    taken.fault = Words::tr("The list of users cannot be read: %1.").arg(why);
    return taken;
}

} // namespace

QString TakenUsers::text() const
{
    QStringList parts;
    if (column >= 0) {
        const QString name = isHeaded && !head[column].isEmpty() ? shown(head[column])
                                                                 : QLocale().toString(column + 1);
        parts << Words::tr("column %1 of %2").arg(name, QLocale().toString(head.size()));
    }
    parts << Words::tr("%Ln ID(s)", nullptr, ids);
    if (duplicates > 0) {
        parts << Words::tr("%Ln duplicate(s)", nullptr, duplicates);
    }
    if (blanks > 0) {
        parts << Words::tr("%Ln blank(s)", nullptr, blanks);
    }
    return parts.join(u", "_s);
}

TakenUsers UserList::addText(const QByteArray &bytes, const ColumnChoice &choice)
{
    return takeUsers(findShape(bytes, choice), *this);
}

TakenUsers UserList::addOpen(QFile &file, const ColumnChoice &choice)
{
    const auto bytes = readInput(file, kLargestFile);
    return bytes ? addText(*bytes, choice) : unreadable(bytes.error());
}

TakenUsers UserList::addFile(const QString &path, const ColumnChoice &choice)
{
    QFile file;
    const QString fault = openInput(path, InputKind::FileOrPipe, file);
    return fault.isEmpty() ? addOpen(file, choice) : unreadable(fault);
}

Result<bool, QString> UserList::add(const QString &id)
{
    const QString user = QString::fromUtf8(withoutEdges(id.toUtf8()));
    if (const Sentence fault = userIdFault(user); !fault.isEmpty()) {
        return fault.shown;
    }
    if (m_seen.contains(user)) {
        return false;
    }
    if (m_users.size() >= kMostUsers) {
        return Words::tr("More than %1 users. Divide the list.")
            .arg(QLocale().toString(kMostUsers));
    }
    m_seen.insert(user);
    m_users << user;
    return true;
}

} // namespace mielto
