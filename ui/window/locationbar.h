// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include "app/session/profile.h"

class QAction;
class QComboBox;
class QPushButton;
class QToolButton;

namespace mielto {

class UserField;

/// Which server, and whose connections: profile, user, Load, and buttons for refresh and stop.
class LocationBar final : public QWidget {
    Q_OBJECT
public:
    /// `small`: actions shown as buttons without text, before those in `large`.
    LocationBar(
        const QList<QAction *> &small, const QList<QAction *> &large, QWidget *parent = nullptr);

    /// `current`: its place in the list; −1: none is chosen. An empty list disables the rest.
    void setProfiles(const QList<Profile> &profiles, qsizetype current);
    void setRecentUsers(const QStringList &users);
    /// Only fills in; loads nothing.
    void setUser(const QString &user);
    void focusUser();

Q_SIGNALS:
    /// The place of the profile in the list.
    void profileChosen(qsizetype index);
    void loadRequested(const QString &user);
    /// The field holds several IDs.
    void auditRequested(const QStringList &users);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitButtons();
    void showPurpose();
    void request();

    QList<Profile> m_profiles;
    QComboBox *m_profile;
    UserField *m_user;
    QPushButton *m_load;
    QList<QToolButton *> m_large; ///< Without text where there is no room for it.
};

} // namespace mielto
