// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/servesamplecommand.h"

namespace mielto {

void ServeSampleCommand::start()
{
    if (!invocation().arguments().isEmpty()) {
        return fail(ExitUsage, tr("“serve-sample” takes no arguments. See “serve-sample --help”."));
    }
    if (const QString fault = m_server.start(); !fault.isEmpty()) {
        return fail(ExitInternalError, fault);
    }
    if (!console().write(m_server.url().text().toUtf8() + ' ' + m_server.token().secret() + '\n')) {
        return fail(ExitOutput, tr("Standard output cannot be written."));
    }
    console().say(
        tr("Users: %1. Stop with Ctrl+C.").arg(SampleServer::users().join(QStringLiteral(", "))));
}

} // namespace mielto
