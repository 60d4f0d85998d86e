// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <QApplication>

#include "app/base/arguments.h"
#include "app/base/coredumps.h"
#include "app/base/diskwriter.h"
#include "app/base/standardstreams.h"
#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "app/session/keychaintokenstore.h"
#include "app/version.h"
#include "ui/common/accessiblescrollarea.h"
#include "ui/common/appearance.h"
#include "ui/common/icon.h"
#include "ui/page/samplesession.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/window/mainwindow.h"

using namespace mielto;

namespace {

int print(const QString &text, std::FILE *to, int status)
{
    std::fputs(text.toUtf8().constData(), to);
    return status;
}

/// Help and version need no display, and a missing one must be said in words: Qt would abort.
bool needsNoDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--help") == 0 || qstrcmp(argv[i], "-h") == 0
            || qstrcmp(argv[i], "--version") == 0) {
            return true;
        }
    }
    return false;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QLocale installLanguage()
{
    return installTranslations(SettingsStore(ProfileStore::standardFolder()).language());
}

int runWindow(const StartOptions &options)
{
    const QString folder = ProfileStore::standardFolder();
    ProfileStore profiles(folder);
    const SettingsStore settingsStore(folder);
    Settings settings;
    const QStringList faults{profiles.load(), settingsStore.load(settings)};

    NetworkThread network(NetworkThread::Share::Yielding);
    DiskWriter disk;
    KeychainTokenStore keychain;
    const QString origin = options.server ? options.server->server.origin() : ServerUrl().origin();
    TokenSource tokens(keychain, {{}, options.demo ? QByteArray() : environmentToken(), origin});
    SampleSession sample;
    ProfileController profileController(profiles, keychain, tokens, disk);
    Appearance appearance;
    appearance.apply(settings.theme);
    MainWindow window(
        {{network, tokens, sample}, profiles, settingsStore, disk, profileController, appearance},
        settings);
    window.open(options);
    window.show();
    for (const QString &fault : faults) {
        if (!fault.isEmpty()) {
            window.showNotice(fault);
        }
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    holdStandardStreams();
#ifdef NDEBUG // A debug build can be debugged.
    forbidCoreDumps();
#endif
    (void)environmentToken();
    if (needsNoDisplay(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (!hasDisplay()) {
        const QCoreApplication app(argc, argv);
        installLanguage();
        return print(QCoreApplication::translate("StartOptions",
                         "There is no display. Use mielto-connections-cli in a terminal.")
                + u'\n',
            stderr, 2);
    }
    QApplication app(argc, argv);
    QGuiApplication::setLayoutDirection(installLanguage().textDirection());
    installAccessibleScrollArea();
    QApplication::setApplicationName(QLatin1String(kApplicationId));
    QApplication::setApplicationDisplayName(QLatin1String(kApplicationName));
    QApplication::setApplicationVersion(QLatin1String(kVersion));
    QApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QLatin1String(kApplicationId));

    if (const auto failure = argumentFault(argc, argv)) {
        return print(failure->sentence.shown + u'\n', stderr, exitStatusOf(failure->kind));
    }
    const auto options = StartOptions::parse(QApplication::arguments().mid(1));
    if (!options) {
        return print(visibleText(options.error()) + u'\n', stderr, 2);
    }
    if (options->showVersion) {
        return print(
            QStringLiteral("mielto-connections %1\n").arg(QLatin1String(kVersion)), stdout, 0);
    }
    if (options->showHelp) {
        return print(windowHelpText(), stdout, 0);
    }
    return runWindow(*options);
}
