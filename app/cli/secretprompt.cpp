// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/secretprompt.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace mielto {
namespace {

/// Switches the terminal's echo off while it lives.
class SilentTerminal final {
public:
    SilentTerminal()
    {
#ifdef Q_OS_WIN
        m_isTerminal = GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &m_before) != 0;
        if (m_isTerminal) {
            SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before & ~ENABLE_ECHO_INPUT);
        }
#else
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
#endif
    }
    ~SilentTerminal()
    {
        if (!m_isTerminal) {
            return;
        }
#ifdef Q_OS_WIN
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
#else
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isTerminal() const { return m_isTerminal; }

private:
#ifdef Q_OS_WIN
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_isTerminal = false;
};

} // namespace

std::optional<QByteArray> readSecret(const QString &prompt)
{
    constexpr qsizetype longest = qsizetype{64} * 1024;
    const SilentTerminal terminal;
    if (terminal.isTerminal()) {
        std::fputs(prompt.toUtf8().constData(), stderr);
    }
    QByteArray line;
    int c = 0;
    while (line.size() <= longest && (c = std::getchar()) != EOF && c != '\n') {
        line += static_cast<char>(c);
    }
    if (terminal.isTerminal()) {
        std::fputc('\n', stderr);
    }
    return line.isEmpty() && c == EOF ? std::nullopt : std::optional(line);
}

} // namespace mielto
