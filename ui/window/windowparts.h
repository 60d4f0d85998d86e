// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/profilestore.h"
#include "ui/page/serverpage.h"
#include "ui/window/actions.h"
#include "ui/window/proxyflow.h"
#include "ui/window/settingsflow.h"

namespace mielto {

class Appearance;
class LocationBar;
class PageTabs;
class ProfileController;
class StatusLine;

/// What the window works with; made in main(), outlives it.
struct WindowContext {
    ServerContext servers;
    ProfileStore &profiles;
    const SettingsStore &settingsStore;
    DiskWriter &disk;
    ProfileController &profileController;
    Appearance &appearance;
};

/// What every flow of one window works with; outlives them. The widgets belong to the window.
struct WindowParts {
    WindowParts(const WindowContext &with, Settings saved, QMainWindow *window);

    WindowContext context;
    Actions actions;
    LocationBar &location;
    PageTabs &tabs;
    StatusLine &status;
    SettingsFlow settings;
    ProxyFlow proxies;
};

} // namespace mielto
