// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QPointer>
#include <QWidget>

#include "app/api/networkpagesource.h"
#include "app/export/exportplan.h"

class QVBoxLayout;

namespace mielto {

class ExportBar;
class PageTabs;
class ProxyFlow;
class SettingsFlow;

/// Exports, which run while one browses, each with a bar of its own.
class ExportFlow final : public QObject {
    Q_OBJECT
public:
    /// The bars go into the layout. The references outlive this.
    ExportFlow(NetworkThread &network, SettingsFlow &settings, const ProxyFlow &proxies,
        PageTabs &tabs, QVBoxLayout &bars);

    /// Opens the dialog for the page in front.
    void ask();
    void start(const ExportPlan &plan, const std::optional<Endpoint> &endpoint);
    /// Whether one is still reading or writing.
    bool isBusy() const;

Q_SIGNALS:
    void requested(const mielto::RequestRecord &record);

private:
    NetworkThread &m_network;
    SettingsFlow &m_settings;
    const ProxyFlow &m_proxies;
    PageTabs &m_tabs;
    QVBoxLayout &m_layout;
    QList<QPointer<ExportBar>> m_bars; ///< A bar deletes itself when it is closed.
};

} // namespace mielto
