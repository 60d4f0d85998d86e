// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/exportflow.h"

#include <algorithm>

#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/common/dialogs.h"
#include "ui/export/exportbar.h"
#include "ui/export/exportdialog.h"
#include "ui/page/serverpage.h"
#include "ui/window/pagetabs.h"
#include "ui/window/proxyflow.h"
#include "ui/window/settingsflow.h"

namespace mielto {

ExportFlow::ExportFlow(NetworkThread &network, SettingsFlow &settings, const ProxyFlow &proxies,
    PageTabs &tabs, QVBoxLayout &bars)
    : m_network(network)
    , m_settings(settings)
    , m_proxies(proxies)
    , m_tabs(tabs)
    , m_layout(bars)
{
}

void ExportFlow::ask()
{
    const auto *page = qobject_cast<ServerPage *>(m_tabs.current());
    const auto endpoint = page != nullptr ? page->endpoint() : std::nullopt;
    ExportSource source = m_tabs.current()->exportSource();
    if (endpoint) {
        source.server = endpoint->server.text();
        source.workspace = endpoint->workspace;
    } else {
        source.audit.users.clear();
    }
    source.origin = m_tabs.current()->title();
    if (page != nullptr && page->signIn().profile()) {
        source.origin = page->signIn().profile()->name;
        source.color = page->signIn().profile()->color;
    }
    QString folder = m_settings.settings().exportFolder;
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    auto *dialog = new ExportDialog(source, folder, m_tabs.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, endpoint] {
        const ExportPlan plan = dialog->plan();
        m_settings.change([folder = QFileInfo(plan.target).absolutePath()](
                              Settings &now) { now.exportFolder = folder; });
        start(plan, endpoint);
    });
    openDialog(dialog);
}

void ExportFlow::start(const ExportPlan &plan, const std::optional<Endpoint> &endpoint)
{
    auto *bar = new ExportBar(m_network, endpoint, m_proxies.networkOptions(), m_tabs.window());
    connect(bar, &ExportBar::requested, this, &ExportFlow::requested);
    bar->start(plan);
    m_layout.addWidget(bar);
    m_bars << bar;
}

bool ExportFlow::isBusy() const
{
    return std::ranges::any_of(
        m_bars, [](const QPointer<ExportBar> &bar) { return bar && bar->isBusy(); });
}

} // namespace mielto
