// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/actions.h"
#include "ui/window/proxyflow.h"
#include "ui/window/settingsflow.h"
#include "ui/window/windowcontext.h"

namespace mielto {

class LocationBar;
class PageTabs;
class StatusLine;

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
