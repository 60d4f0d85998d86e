// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>
#include <QTemporaryDir>

#include "app/base/diskwriter.h"
#include "tests/common/connectionjson.h"
#include "tests/common/memorytokenstore.h"
#include "ui/browse/browsepage.h"
#include "ui/common/appearance.h"
#include "ui/page/samplesession.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/table/listpane.h"
#include "ui/window/browseflow.h"
#include "ui/window/locationbar.h"
#include "ui/window/pagetabs.h"
#include "ui/window/profileflow.h"
#include "ui/window/statusline.h"
#include "ui/window/windowparts.h"

namespace mielto::testing {

/// What the flows of the window work with, in a folder of its own, with a keychain in memory.
struct FlowParts {
    QTemporaryDir folder;
    NetworkThread network;
    DiskWriter disk;
    testing::MemoryTokenStore keychain;
    TokenSource tokens{keychain, {}};
    SampleSession sample;
    ProfileStore profiles{folder.path()};
    SettingsStore store{folder.path()};
    ProfileController controller{profiles, keychain, tokens, disk};
    Appearance appearance;
    WindowContext context{{network, tokens, sample}, profiles, store, disk, controller, appearance};
    QMainWindow window;
    WindowParts shared{context, {}, &window};
    Actions &actions = shared.actions;
    PageTabs &tabs = shared.tabs;
    LocationBar &location = shared.location;
    StatusLine &status = shared.status;
    SettingsFlow &settings = shared.settings;
    ProxyFlow &proxies = shared.proxies;
    BrowseFlow lists{shared};
    ProfileFlow profileFlow{shared, lists};

    /// With a token in the keychain.
    Profile savedProfile(const QString &name)
    {
        Profile profile;
        profile.name = name;
        profile.server =
            *ServerUrl::parse(QStringLiteral("https://127.0.0.1:1"), PlainHttp::Refused);
        keychain.keep(profile.tokenKey(), PastedToken::parse("canary")->token);
        return controller.put(profile, {}).isEmpty() ? profile : Profile();
    }

    /// As the file has them now.
    Settings savedSettings() const
    {
        Settings saved;
        (void)store.load(saved);
        return saved;
    }
};

/// A list of so many rows.
inline ConnectionList rowsOf(int count)
{
    QByteArrayList json;
    for (int i = 0; i < count; ++i) {
        json << connection("c-" + QByteArray::number(i));
    }
    ConnectionList list;
    list.append(block(json), 0, count);
    return list;
}

} // namespace mielto::testing
