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
#include "ui/window/windowparts.h"

namespace mielto {

ExportFlow::ExportFlow(WindowParts &parts, QVBoxLayout &bars)
    : m_parts(parts)
    , m_layout(bars)
{
}

void ExportFlow::ask()
{
    const auto *page = qobject_cast<ServerPage *>(m_parts.tabs.current());
    const auto endpoint = page != nullptr ? page->endpoint() : std::nullopt;
    ExportSource source = m_parts.tabs.current()->exportSource();
    if (endpoint) {
        source.server = endpoint->server.text();
        source.workspace = endpoint->workspace;
    } else {
        source.audit.users.clear();
    }
    source.origin = m_parts.tabs.current()->title();
    if (page != nullptr && page->signIn().profile()) {
        source.origin = page->signIn().profile()->name;
        source.color = page->signIn().profile()->color;
    }
    QString folder = m_parts.settings.settings().exportFolder;
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    auto *dialog = new ExportDialog(source, folder, m_parts.tabs.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, endpoint] {
        const ExportPlan plan = dialog->plan();
        m_parts.settings.change([folder = QFileInfo(plan.target).absolutePath()](
                                    Settings &now) { now.exportFolder = folder; });
        start(plan, endpoint);
    });
    openDialog(dialog);
}

void ExportFlow::start(const ExportPlan &plan, const std::optional<Endpoint> &endpoint)
{
    auto *bar = new ExportBar(plan, m_parts.context.servers.network, endpoint,
        m_parts.proxies.networkOptions(), m_parts.tabs.window());
    connect(bar, &ExportBar::requested, this, &ExportFlow::requested);
    m_layout.addWidget(bar);
}

bool ExportFlow::isBusy() const
{
    return std::ranges::any_of(
        m_parts.tabs.window()->findChildren<ExportBar *>(), &ExportBar::isBusy);
}

} // namespace mielto
