// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "app/base/result.h"
#include "app/list/filtervalues.h"
#include "app/session/profile.h"
#include "app/session/token.h"

namespace mielto {

/// What the window is started with. A value.
struct StartOptions {
    bool isPlain = false; ///< Without any argument: nothing was asked for.
    bool demo = false;
    bool showHelp = false;
    bool showVersion = false;
    bool isLink = false; ///< From a mielto-connections:// link: fills in, loads nothing.
    QString profile;
    std::optional<Profile>
        server; ///< --server, with --workspace, --ca-file and --allow-http; named by its origin.
    QString user;
    QStringList files; ///< Exports to open.
    FilterValues filters;

    /// The arguments without the program's name. The error is a sentence for people.
    static Result<StartOptions, QString> parse(const QStringList &arguments);
};

/// mielto-connections://user/ID?status=…&type=…&profile=…: anything else in it is refused.
Result<StartOptions, QString> parseLink(const QString &link);

QString windowHelpText();

} // namespace mielto
