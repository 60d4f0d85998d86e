// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowparts.h"

#include <QMainWindow>

#include "ui/window/locationbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/statusline.h"

namespace mielto {

WindowParts::WindowParts(const WindowContext &with, Settings saved, QMainWindow *window)
    : context(with)
    , actions(window)
    , location(*new LocationBar(
          {actions.refresh, actions.stop}, {actions.audit, actions.exportRows}, window))
    , tabs(*new PageTabs(actions, window))
    , status(*new StatusLine(window))
    , settings(context, actions, std::move(saved), tabs)
    , proxies(context.servers.tokens.keychain(), settings, tabs)
{
}

} // namespace mielto
