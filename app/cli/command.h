// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>

#include "app/base/failure.h"
#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/session/profilestore.h"
#include "app/session/tokenstore.h"

namespace mielto {

/// What commands work with; made in main().
struct CommandContext {
    const Invocation &invocation;
    Console &console;
    ProfileStore &profiles;
    TokenStore &tokens;
};

/// One command of the command line, from start() to exactly one finished().
class Command : public QObject {
    Q_OBJECT
public:
    explicit Command(const CommandContext &context)
        : m_context(context)
    {
    }
    virtual void start() = 0;
    /// The user wants no more of it: finished() follows.
    virtual void interrupt() { finish(ExitInterrupted); }

Q_SIGNALS:
    void finished(int exitStatus);

protected:
    void finish(int exitStatus) { Q_EMIT finished(exitStatus); }
    /// Says it and finishes with its status.
    void fail(const Failure &failure);
    /// Writes to standard output; false when that failed, which has finished the command.
    [[nodiscard]] bool print(const QByteArray &data);
    const Invocation &invocation() const { return m_context.invocation; }
    Console &console() const { return m_context.console; }
    ProfileStore &profiles() const { return m_context.profiles; }
    TokenStore &tokens() const { return m_context.tokens; }

private:
    CommandContext m_context;
};

/// The command that the invocation names.
std::unique_ptr<Command> makeCommand(const CommandContext &context);

} // namespace mielto
