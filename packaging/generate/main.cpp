// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstdio>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "packaging/generate/completion.h"
#include "packaging/generate/debianchangelog.h"
#include "packaging/generate/manpage.h"
#include "ui/startoptions.h"

using namespace mielto;
using namespace mielto::docs;
using namespace Qt::StringLiterals;

namespace {

bool fail(const QString &path, const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(why));
    return false;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return fail(path, file.errorString());
    }
    return true;
}

bool writeAll(const ProgramDoc &program, const QDir &templates, const QDir &output)
{
    QFile page(templates.filePath(program.name + ".1.in"_L1));
    if (!page.open(QIODevice::ReadOnly)) {
        return fail(page.fileName(), page.errorString());
    }
    return write(output.filePath(program.name + ".1"_L1), manPage(program, page.readAll()))
        && write(output.filePath(program.name + ".bash"_L1), bashCompletion(program))
        && write(output.filePath(program.name + ".zsh"_L1), zshCompletion(program))
        && write(output.filePath(program.name + ".fish"_L1), fishCompletion(program));
}

int writePages(const QString &templates, const QString &output)
{
    const std::array programs{
        ProgramDoc{u"mielto-connections"_s, "browse the connections of Mielto users",
            startOptionTable(), {}},
        ProgramDoc{u"mielto-connections-cli"_s,
            "read, export and compare the connections of Mielto users", optionTable(),
            commandTable()},
    };
    for (const ProgramDoc &program : programs) {
        if (!writeAll(program, QDir(templates), QDir(output))) {
            return 1;
        }
    }
    return 0;
}

int writeChangelog(const QString &source, const DebianBuild &build, const QString &output)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(source, file.errorString());
        return 1;
    }
    const QByteArray text = debianChangelog(file.readAll(), build);
    return !text.isEmpty() && write(output, text) ? 0 : 1;
}

} // namespace

/// Writes manual pages from TEMPLATES/NAME.1.in and completions, as OUTPUT/NAME.1, .bash, .zsh and
/// .fish; or Debian's form of the changelog, with EPOCH in seconds.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "pages"_L1 && arguments.size() == 4) {
        return writePages(arguments[2], arguments[3]);
    }
    if (what == "changelog"_L1 && arguments.size() == 8) {
        const DebianBuild build{QDateTime::fromSecsSinceEpoch(arguments[3].toLongLong()).toUTC(),
            arguments[4].toUtf8(), arguments[5].toLatin1(), arguments[6].toLatin1()};
        return writeChangelog(arguments[2], build, arguments[7]);
    }
    std::fputs("usage: mielto_docs pages TEMPLATES OUTPUT\n"
               "       mielto_docs changelog CHANGELOG.md EPOCH MAINTAINER REVISION SUITE "
               "OUTPUT\n",
        stderr);
    return 2;
}
