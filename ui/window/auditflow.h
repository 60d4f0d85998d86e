// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QObject>

#include "app/base/background.h"
#include "app/list/savedaudit.h"

namespace mielto {

class AuditPage;
class ErrorBar;
struct AuditPlan;
struct ManifestUser;
struct Profile;
struct WindowParts;

/// Audits: how they begin, and what a later start of the program knows of the newest one that is
/// not finished.
class AuditFlow final : public QObject {
    Q_OBJECT
public:
    /// The parts outlive this.
    explicit AuditFlow(WindowParts &parts);

    /// Opens the dialog with these files and users; at the server in front, if there is one.
    void ask(const QStringList &files, const QStringList &users);
    /// Says in the bar that an earlier run did not finish an audit, if there is one: it can be
    /// begun again or forgotten. Looks for it in the background.
    void offerSaved();
    /// Hidden as long as there is nothing to offer; the window places it.
    ErrorBar &bar() const { return m_bar; }
    /// Remembers the newest audit that is not finished, or that there is none; of a profile that
    /// the next start knows.
    void save();

private:
    AuditPage &addPage(const Profile &profile);
    void begin(const Profile &profile, const AuditPlan &plan);
    void offer(const SavedAudit &saved);
    void startOver();
    /// Asks where to write those that the page shows.
    void askForUsersFile(const AuditPage &page);
    void saveUsersTo(const QString &path, const std::vector<ManifestUser> &users);
    SavedAudit unfinished() const;

    WindowParts &m_parts;
    ErrorBar &m_bar;
    Background<SavedAudit> m_loading;
    SavedAudit m_offered; ///< Of an earlier run, as long as nobody has decided about it.
    SavedAudit m_saved; ///< As this window has seen or left it.
};

} // namespace mielto
