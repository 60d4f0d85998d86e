// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QTimer>

#include "app/base/arguments.h"
#include "app/base/coredumps.h"
#include "app/base/standardstreams.h"
#include "app/base/translations.h"
#include "app/cli/command.h"
#include "app/cli/helptext.h"
#include "app/cli/interrupt.h"
#include "app/session/keychaintokenstore.h"
#include "app/session/tokensource.h"
#include "app/version.h"

using namespace mielto;

namespace {

int runCommand(const Invocation &invocation, Console &console)
{
    ProfileStore profiles(ProfileStore::standardFolder());
    if (const QString fault = profiles.load(); !fault.isEmpty()) {
        console.fault(fault);
    }
    KeychainTokenStore tokens;
    const auto command = makeCommand({invocation, console, profiles, tokens});
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, command.get(), &Command::interrupt);
    QObject::connect(
        command.get(), &Command::finished, qApp, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, command.get(), &Command::start);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    holdStandardStreams();
#ifdef NDEBUG // A debug build can be debugged.
    forbidCoreDumps();
#endif
    (void)environmentToken();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QLatin1String(kApplicationId));
    QCoreApplication::setApplicationVersion(QLatin1String(kVersion));

    installTranslations({});

    if (const auto failure = argumentFault(argc, argv)) {
        Console(false).fault(failure->sentence.shown);
        return exitStatusOf(failure->kind);
    }
    const auto invocation = Invocation::parse(QCoreApplication::arguments().mid(1));
    Console console(invocation && invocation->has("quiet"));
    if (!invocation) {
        console.fault(invocation.error().sentence.shown);
        return exitStatusOf(invocation.error().kind);
    }
    if (invocation->has("version")) {
        return console.write(QByteArray("mielto-connections-cli ") + kVersion + '\n') ? ExitDone
                                                                                      : ExitOutput;
    }
    if (invocation->has("help")) {
        return console.write(helpText(invocation->command()).toUtf8()) ? ExitDone : ExitOutput;
    }
    if (invocation->command().isEmpty()) {
        for (const QString &line : helpText({}).split(u'\n')) {
            console.fault(line);
        }
        return ExitUsage;
    }
    return runCommand(*invocation, console);
}
