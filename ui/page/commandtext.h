// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "app/api/endpoint.h"
#include "app/api/networkoptions.h"
#include "app/list/filtervalues.h"

namespace mielto {

/// Which server a command of the command line asks. A value.
struct CommandTarget {
    bool isSample = false;
    QString profile; ///< Empty: `endpoint` says where.
    Endpoint endpoint;
};

/// The first page of each list as a curl command that takes the token from $MIELTO_TOKEN. Of a
/// proxy it has the address alone.
QString asCurl(const Endpoint &endpoint, const std::vector<ListQuery> &queries,
    const NetworkOptions &options = {});

/// The lists of the users as a command of mielto-connections-cli; of very many users as one with
/// their IDs in lines below it.
QString asCommand(
    const CommandTarget &target, const QStringList &users, const FilterValues &filters);

/// As one word for a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace mielto
