// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/profilestore.h"
#include "app/session/settings.h"
#include "ui/page/serverpage.h"

namespace mielto {

class Appearance;
class DiskWriter;
class ProfileController;

/// What the window works with; made in main(), outlives it.
struct WindowContext {
    ServerContext servers;
    ProfileStore &profiles;
    const SettingsStore &settingsStore;
    DiskWriter &disk;
    ProfileController &profileController;
    Appearance &appearance;
};

} // namespace mielto
