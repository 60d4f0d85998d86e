// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/session/proxylogin.h"

class QLineEdit;

namespace mielto {

/// Asks for the name and password of a proxy.
class ProxyDialog final : public QDialog {
    Q_OBJECT
public:
    /// `user` is the name that was used before, if any.
    ProxyDialog(const QString &proxy, const QString &user, QWidget *parent = nullptr);
    /// After it was accepted.
    ProxyLogin login() const;

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace mielto
