// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/servesamplecommand.h"

#include "app/cli/usage.h"

namespace mielto {

void ServeSampleCommand::start()
{
    if (!invocation().arguments().isEmpty()) {
        return fail(usage(tr("“serve-sample” takes no arguments. See “serve-sample --help”.")));
    }
    if (const QString fault = m_server.start(); !fault.isEmpty()) {
        return fail({FailureKind::Internal, fault});
    }
    if (print(m_server.url().text().toUtf8() + ' ' + m_server.token().secret() + '\n')) {
        console().say(tr("Users: %1. Stop with Ctrl+C.")
                          .arg(SampleServer::users().join(QStringLiteral(", "))));
    }
}

} // namespace mielto
