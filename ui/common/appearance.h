// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPalette>

#include "app/session/settings.h"

#ifdef MIELTO_HAS_DBUS
#include <QDBusVariant>
#endif

namespace mielto {

/// Light, dark, or as the system is: its own palette, and where the desktop has a portal, the
/// portal's color-scheme, followed while the program runs.
class Appearance final : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QObject *parent = nullptr);
    void apply(Theme theme);

private:
    void update();
    void askPortal();

    Theme m_theme = Theme::System;
    QString m_systemStyle;
    QString m_style; ///< The one applied; empty: none yet.
    bool m_portalSaysDark = false;

#ifdef MIELTO_HAS_DBUS
private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);
#endif
};

} // namespace mielto
