// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QObject>

#include "ui/page/commandtext.h"

namespace mielto {

class BrowseFlow;
class BrowsePage;
class ServerPage;
struct StartOptions;
struct WindowParts;

/// Profiles and their tokens: which one is chosen in the location bar, which dialog is opened, and
/// which pages sign in after its answer.
class ProfileFlow final : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    ProfileFlow(WindowParts &parts, BrowseFlow &lists);

    /// The program's first page, with the profile that it was started with or that was used last.
    void signInAtStart(BrowsePage &page, const StartOptions &options);
    /// All profiles in the location bar, and what can be done with the one in front.
    void show();
    /// One of those in the location bar. Lists that are loaded stay: another profile gets a page
    /// of its own.
    void choose(qsizetype index);
    void add();
    /// These three concern the profile in front; remove() asks first.
    void edit();
    void remove();
    void replaceToken();

    /// Whether the profile in front is one that is saved.
    bool isOwn() const;
    /// The server in front, for the command line.
    CommandTarget commandTarget() const;

Q_SIGNALS:
    /// show() was called.
    void shown();
    void removed();
    /// The token serves until the program ends.
    void tokenNotSaved(const QString &reason);

private:
    QList<Profile> shownProfiles() const;
    QList<ServerPage *> pagesOf(ProfileKind kind, const QString &name) const;
    void openDialogFor(const std::optional<Profile> &profile);
    void use(const Profile &profile, const QString &before);
    void drop(const Profile &profile);

    WindowParts &m_parts;
    BrowseFlow &m_lists;
    std::optional<Profile> m_startProfile; ///< --server; among the profiles of this window alone.
};

} // namespace mielto
