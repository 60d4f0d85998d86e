// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace mielto {

/// The terminal: data to standard output, everything else to standard error, one line each.
class Console final {
public:
    explicit Console(bool quiet = false)
        : m_quiet(quiet)
    {
    }

    /// False when standard output cannot take it (closed pipe, full disk).
    [[nodiscard]] bool write(const QByteArray &data) const;
    /// Not with --quiet.
    void say(const QString &line) const;
    void say(const QStringList &lines) const;
    void fault(const QString &line) const;
    /// A line that the next one replaces; only on a terminal. An empty one clears it.
    void progress(const QString &line);

private:
    bool m_quiet;
    bool m_hasProgress = false;
};

} // namespace mielto
