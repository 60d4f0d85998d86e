// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace mielto {

struct Actions;
class ListPane;
class LocationBar;
class PageTabs;
class ProfileFlow;
class ProxyFlow;
class StatusLine;

/// The rows in front: they are found, sorted and copied, and the keyboard goes to and from them.
class RowFlow final : public QObject {
    Q_OBJECT
public:
    /// The references outlive this.
    RowFlow(const Actions &actions, const ProxyFlow &proxies, const ProfileFlow &profiles,
        const PageTabs &tabs, LocationBar &location, StatusLine &status);

    /// Those actions that make sense for the page in front.
    void enableActions();
    /// User field, filters and tools, table, details: to the next one that can take the focus.
    void goToPart(bool backwards);
    /// Those that are selected, as they stand in the table.
    void copy();
    void copyJson();
    /// Puts the text into the clipboard; the note says so in the status bar.
    void copyText(const QString &text, const QString &note);

private:
    void connectActions();
    bool hasCommand() const;
    ListPane *pane() const;
    bool goToPart(int part);
    void copyCurl();
    void copyCommand();

    const Actions &m_actions;
    const ProxyFlow &m_proxies;
    const ProfileFlow &m_profiles;
    const PageTabs &m_tabs;
    LocationBar &m_location;
    StatusLine &m_status;
};

} // namespace mielto
