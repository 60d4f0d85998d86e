// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <cerrno>
#include <cstdio>
#include <limits>

#include "app/base/visibletext.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

#include "app/base/standardstreams.h"

namespace mielto {
namespace {

bool isTerminal(std::FILE *file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

/// Nothing that an argument, a file's name or a server brought in is obeyed by the terminal, or
/// passes for a line of its own.
QByteArray visible(const QString &line)
{
    constexpr qsizetype uncut = std::numeric_limits<qsizetype>::max();
    return visibleText(line, LineBreaks::Escape, uncut).toUtf8();
}

void writeError(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    std::fflush(stderr);
}

} // namespace

bool Console::write(const QByteArray &data) const
{
    const auto size = static_cast<std::size_t>(data.size());
    const bool isWritten =
        std::fwrite(data.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (!isWritten && errno == EPIPE) {
        endByClosedPipe();
    }
    return isWritten;
}

void Console::say(const QString &line) const
{
    if (!m_quiet) {
        fault(line);
    }
}

void Console::say(const QStringList &lines) const
{
    for (const QString &line : lines) {
        say(line);
    }
}

void Console::fault(const QString &line) const
{
    const QByteArray clear = m_hasProgress ? QByteArray("\r\x1B[K") : QByteArray();
    writeError(clear + visible(line) + '\n');
}

void Console::progress(const QString &line)
{
    if (m_quiet || !isTerminal(stderr) || (line.isEmpty() && !m_hasProgress)) {
        return;
    }
    // One that is longer than the terminal is wide would leave its beginning behind if it wrapped.
    writeError(line.isEmpty() ? "\r\x1B[K" : "\r\x1B[K\x1B[?7l" + visible(line) + "\x1B[?7h");
    m_hasProgress = !line.isEmpty();
}

} // namespace mielto
