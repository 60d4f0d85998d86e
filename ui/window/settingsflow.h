// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "app/session/settings.h"

namespace mielto {

struct Actions;
class DiskWriter;
class ListPane;
class PageTabs;
struct WindowContext;

/// The settings of this window: chosen in the dialog, or how the window and its tables stand, which
/// is the same in all pages. They are written to their file in the background. What fails is said
/// on the page in front.
class SettingsFlow final : public QObject {
    Q_OBJECT
public:
    /// The references outlive this.
    SettingsFlow(
        const WindowContext &context, const Actions &actions, Settings settings, PageTabs &tabs);

    const Settings &settings() const { return m_settings; }
    /// Where settings.json and its neighbours are.
    QString folder() const;
    /// Changes the settings of this window at once, and the same in the file.
    void change(const std::function<void(Settings &)> &change);
    /// Changes one of the files in folder(), on the thread for that.
    void write(const std::function<FileChange()> &change);
    /// Opens the dialog.
    void ask();
    /// What the dialog was left with.
    void apply(const Settings &chosen);
    /// The window as it was left; at first as fits the screen.
    void restoreWindow();
    /// Size, columns and details as they stand. What is dragged is remembered by itself once it
    /// rests.
    void rememberLayout();

Q_SIGNALS:
    /// Limits of requests or the proxy are new.
    void networkChanged();
    /// apply() was called; comes after networkChanged().
    void applied();
    void zoneChanged();

private:
    void connectActions();
    void watch(ListPane &pane);
    void setDetailsVisible(bool visible);
    void setFacetsVisible(bool visible);
    void setUtc(bool utc);

    const Actions &m_actions;
    const SettingsStore &m_store;
    DiskWriter &m_disk;
    Settings m_settings;
    PageTabs &m_tabs;
    QTimer m_rest;
};

} // namespace mielto
