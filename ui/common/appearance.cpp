// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/appearance.h"

#include <utility>

#include <QApplication>

#ifdef MIELTO_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include "ui/common/palette.h"
#include "ui/common/quietstyle.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr char kGroup[] = "org.freedesktop.appearance";
constexpr char kKey[] = "color-scheme";
constexpr uint kDarkScheme = 1;

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_systemStyle(QApplication::style()->objectName())
{
    askPortal();
}

void Appearance::apply(Theme theme)
{
    m_theme = theme;
    update();
}

void Appearance::update()
{
    const bool own = m_theme != Theme::System || m_portalSaysDark;
    const bool dark = m_theme == Theme::Dark || (m_theme == Theme::System && m_portalSaysDark);
    const QString style = own ? u"fusion"_s : m_systemStyle;
    if (std::exchange(m_style, style) != style) {
        QApplication::setStyle(new QuietStyle(style));
    }
    // A default palette gives the control back to the platform.
    QApplication::setPalette(own ? (dark ? darkPalette() : lightPalette()) : QPalette());
}

#ifdef MIELTO_HAS_DBUS
void Appearance::askPortal()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    // Without this, connecting to the slot fails in silence.
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << QLatin1String(kGroup) << QLatin1String(kKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<QDBusVariant> reply = *done;
            done->deleteLater();
            if (!reply.isError()) {
                // The answer is a variant in a variant.
                const auto inner = reply.value().variant().value<QDBusVariant>();
                onPortalSetting(QLatin1String(kGroup), QLatin1String(kKey), inner);
            }
        });
}

void Appearance::onPortalSetting(
    const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == QLatin1String(kGroup) && key == QLatin1String(kKey)) {
        m_portalSaysDark = value.variant().toUInt() == kDarkScheme;
        update();
    }
}
#else
void Appearance::askPortal() { }
#endif

} // namespace mielto
