// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/list/savedaudit.h"

namespace mielto {

class AuditPage;
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
    /// A page for the audit that an earlier run did not finish, if there is one.
    void offerSaved();
    /// Remembers the newest audit that is not finished, or that there is none; of a profile that
    /// the next start knows.
    void save();

private:
    AuditPage &addPage(const Profile &profile);
    SavedAudit unfinished() const;

    WindowParts &m_parts;
    SavedAudit m_saved; ///< As this window has seen or left it.
};

} // namespace mielto
