// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/settingsflow.h"

#include <QAction>
#include <QFileInfo>
#include <QScreen>

#include "app/base/diskwriter.h"
#include "app/base/translations.h"
#include "ui/common/dialogs.h"
#include "ui/common/fitting.h"
#include "ui/settings/settingsdialog.h"
#include "ui/table/connectionstable.h"
#include "ui/table/listpane.h"
#include "ui/window/actions.h"
#include "ui/window/pagetabs.h"
#include "ui/window/windowparts.h"

namespace mielto {

SettingsFlow::SettingsFlow(
    const WindowContext &context, const Actions &actions, Settings settings, PageTabs &tabs)
    : m_actions(actions)
    , m_store(context.settingsStore)
    , m_disk(context.disk)
    , m_settings(std::move(settings))
    , m_tabs(tabs)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::seconds(1));
    connect(&m_rest, &QTimer::timeout, this, &SettingsFlow::rememberLayout);
    connect(&tabs, &PageTabs::pageAdded, this, [this](ListPage *page) {
        if (ListPane *pane = page->pane()) {
            watch(*pane);
        }
    });
    connectActions();
}

void SettingsFlow::connectActions()
{
    m_actions.details->setChecked(m_settings.detailsVisible);
    m_actions.facets->setChecked(m_settings.facetsVisible);
    m_actions.utc->setChecked(m_settings.utcTimes);
    connect(m_actions.settings, &QAction::triggered, this, &SettingsFlow::ask);
    connect(m_actions.details, &QAction::triggered, this, &SettingsFlow::setDetailsVisible);
    connect(m_actions.facets, &QAction::triggered, this, &SettingsFlow::setFacetsVisible);
    connect(m_actions.utc, &QAction::triggered, this, &SettingsFlow::setUtc);
}

QString SettingsFlow::folder() const { return QFileInfo(m_store.path()).absolutePath(); }

void SettingsFlow::change(const std::function<void(Settings &)> &change)
{
    change(m_settings);
    write([store = m_store, change] { return store.update(change); });
}

void SettingsFlow::write(const std::function<FileChange()> &change)
{
    m_disk.run(this, change, [this](const FileChange &done) {
        if (!done.words.isEmpty()) {
            m_tabs.showNotice(done.words);
        }
    });
}

void SettingsFlow::ask()
{
    auto *dialog = new SettingsDialog(m_settings, translationNames(), m_tabs.window());
    connect(dialog, &SettingsDialog::applied, this, &SettingsFlow::apply);
    openDialog(dialog);
}

void SettingsFlow::apply(const Settings &chosen)
{
    const bool isNetworkNew = chosen.deadlines != m_settings.deadlines
        || chosen.proxyMode != m_settings.proxyMode || chosen.proxyUrl != m_settings.proxyUrl;
    change([chosen](Settings &now) { SettingsDialog::copyChoices(chosen, now); });
    if (isNetworkNew) {
        Q_EMIT networkChanged();
    }
    m_actions.utc->setChecked(m_settings.utcTimes);
    setUtc(m_settings.utcTimes);
    Q_EMIT applied();
}

void SettingsFlow::restoreWindow()
{
    QWidget *window = m_tabs.window();
    const QSize first = firstWindowSize(window->screen()->availableSize());
    window->setMinimumSize(QSize(800, 560).boundedTo(first));
    if (window->restoreGeometry(m_settings.windowGeometry)) {
        fitToScreen(window);
    } else {
        window->resize(first);
    }
}

void SettingsFlow::watch(ListPane &pane)
{
    pane.setFacetsVisible(m_actions.facets->isChecked());
    pane.setDetailsVisible(m_actions.details->isChecked());
    connect(&pane, &ListPane::detailsRequested, this, [this, &pane] {
        if (!m_actions.details->isChecked()) {
            m_actions.details->trigger();
        }
        pane.focusDetails();
    });
    connect(pane.table(), &ConnectionsTable::layoutChanged, &m_rest, qOverload<>(&QTimer::start));
}

void SettingsFlow::setDetailsVisible(bool visible)
{
    for (ListPane *pane : m_tabs.panes()) {
        pane->setDetailsVisible(visible);
    }
    m_rest.start();
}

void SettingsFlow::setFacetsVisible(bool visible)
{
    change([visible](Settings &now) { now.facetsVisible = visible; });
    for (ListPane *pane : m_tabs.panes()) {
        pane->setFacetsVisible(visible);
    }
}

void SettingsFlow::setUtc(bool utc)
{
    change([utc](Settings &now) { now.utcTimes = utc; });
    for (ListPane *pane : m_tabs.panes()) {
        pane->setUtc(utc);
    }
    Q_EMIT zoneChanged();
}

void SettingsFlow::rememberLayout()
{
    Settings layout = m_settings;
    if (const ListPane *pane = m_tabs.current()->pane()) {
        layout.columns = pane->table()->columnLayout();
        layout.detailsVisible = pane->areDetailsVisible();
        layout.detailsWidth = pane->detailsWidth();
    }
    layout.windowGeometry = m_tabs.window()->saveGeometry();
    change([layout](Settings &now) {
        now.columns = layout.columns;
        now.detailsVisible = layout.detailsVisible;
        now.detailsWidth = layout.detailsWidth;
        now.windowGeometry = layout.windowGeometry;
    });
}

} // namespace mielto
