// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/window/startoptions.h"

namespace mielto {

class BrowsePage;
struct WindowParts;

/// Pages of one user: how they are made, whom they begin with, and which users are remembered.
class BrowseFlow final : public QObject {
    Q_OBJECT
public:
    /// The parts outlive this.
    explicit BrowseFlow(WindowParts &parts);

    /// A page that loads what the program was started with, once it is signed in.
    BrowsePage &addStartPage(const StartOptions &options);
    /// A new page, signed in nowhere.
    BrowsePage &addPage();
    /// A new page at the server of the one in front.
    BrowsePage &addPageLikeFront();
    /// The page in front if it has no list yet, else a new one.
    BrowsePage &unusedPage();
    /// It does not load what the program was started with any more.
    void forgetStart(const BrowsePage &page);

    /// Of the user in the page in front, or in a new one.
    void load(const QString &user);
    void openSample();
    /// In the user field: those of the profile in front.
    void showRecentUsers();

Q_SIGNALS:
    /// A page has no profile to begin with.
    void addProfileRequested();
    /// Another user's list is in front.
    void userChanged();

private:
    void begin(BrowsePage &page);
    void load(BrowsePage &page, const QString &user);
    void noteUser(const BrowsePage &page, bool isFound);

    WindowParts &m_parts;
    StartOptions m_start; ///< What is left to do once its page is signed in.
    QPointer<BrowsePage> m_startPage;
};

} // namespace mielto
