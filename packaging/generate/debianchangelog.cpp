// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/generate/debianchangelog.h"

#include <QList>
#include <QLocale>
#include <QTimeZone>

#include "app/version.h"

namespace mielto::docs {
namespace {

constexpr qsizetype kWidth = 78;

struct Entry {
    QByteArray version;
    QDateTime time;
    QList<QByteArray> points;
};

/// "## [0.1.0] - 2026-11-20" or "## [Unreleased]".
Entry entryOf(const QByteArray &heading, const QDateTime &built)
{
    const QByteArray name = heading.mid(heading.indexOf('[') + 1).split(']').first();
    if (name == "Unreleased") {
        return {kVersion, built, {}};
    }
    const QDate date = QDate::fromString(QString::fromLatin1(heading.right(10)), Qt::ISODate);
    return {name, QDateTime(date, QTime(0, 0), QTimeZone::utc()), {}};
}

QList<Entry> entriesOf(const QByteArray &changelog, const QDateTime &built)
{
    QList<Entry> entries;
    for (const QByteArray &line : changelog.split('\n')) {
        if (line.startsWith("## ")) {
            entries << entryOf(line, built);
        } else if (line.startsWith("- ") && !entries.isEmpty()) {
            entries.last().points << line.mid(2).trimmed();
        } else if (line.startsWith("  ") && !entries.isEmpty()
            && !entries.last().points.isEmpty()) {
            entries.last().points.last() += ' ' + line.trimmed();
        }
    }
    // Nothing was written down since the last release: no entry.
    if (entries.size() > 1 && entries.first().points.isEmpty()) {
        entries.removeFirst();
    }
    return entries;
}

QByteArray filled(const QByteArray &point)
{
    QByteArray text;
    QByteArray line = "  *";
    for (const QByteArray &word : point.split(' ')) {
        if (line.size() + 1 + word.size() > kWidth) {
            text += line + '\n';
            line = "   ";
        }
        line += ' ' + word;
    }
    return text + line + '\n';
}

} // namespace

QByteArray debianChangelog(const QByteArray &changelog, const DebianBuild &build)
{
    QByteArray text;
    for (const Entry &entry : entriesOf(changelog, build.time)) {
        text += "mielto-connections (" + entry.version + '-' + build.revision + ") " + build.suite
            + "; urgency=medium\n\n";
        for (const QByteArray &point : entry.points) {
            text += filled(point);
        }
        // toString(Qt::RFC2822Date) leaves the day of the week out.
        const QString day =
            QLocale::c().toString(entry.time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
        text += "\n -- " + build.maintainer + "  " + day.toLatin1() + " +0000\n\n";
    }
    return text;
}

} // namespace mielto::docs
