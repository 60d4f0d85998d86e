// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QMap>
#include <QString>
#include <QStringList>

#include "app/base/result.h"

namespace mielto {

struct OptionInfo;

/// A command line, taken apart and checked against the tables of options and commands. A value.
class Invocation final {
public:
    /// The arguments without the program's name.
    static Result<Invocation> parse(const QStringList &arguments);

    const QString &command() const { return m_command; } ///< Empty when none was given.
    const QStringList &arguments() const { return m_arguments; }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return values(option).value(0); }
    QStringList values(const char *option) const { return m_options.value(QLatin1String(option)); }
    /// The option's whole number when it was given; parse() has checked the range.
    std::optional<int> number(const char *option) const;

private:
    std::optional<Failure> takeCommand(const QStringList &words);
    std::optional<Failure> checkOption(const OptionInfo &option) const;

    QString m_command;
    QStringList m_arguments;
    QMap<QString, QStringList> m_options;
};

} // namespace mielto
