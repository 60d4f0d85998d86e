// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include "app/session/profile.h"

class QAction;
class QComboBox;
class QPushButton;
class QToolButton;

namespace mielto {

/// Which server, and whose connections: profile, user, Load, and buttons for refresh and stop.
class LocationBar final : public QWidget {
    Q_OBJECT
public:
    /// `small`: actions shown as buttons without text, before those in `large`.
    LocationBar(
        const QList<QAction *> &small, const QList<QAction *> &large, QWidget *parent = nullptr);

    /// Without profileChosen(). An empty list disables the rest.
    void setProfiles(const QList<Profile> &profiles, const QString &current);
    void setRecentUsers(const QStringList &users);
    /// Only fills in; loads nothing.
    void setUser(const QString &user);
    /// Without surrounding blanks.
    QString user() const;
    void focusUser();

Q_SIGNALS:
    void profileChosen(const QString &name);
    void loadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitButtons();

    QComboBox *m_profile;
    QComboBox *m_user;
    QPushButton *m_load;
    QList<QToolButton *> m_large; ///< Without text where there is no room for it.
    QTimer m_loadSoon;
};

} // namespace mielto
