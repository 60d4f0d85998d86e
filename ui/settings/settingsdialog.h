// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/session/settings.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace mielto {

/// Language, look, network, memory. Gathers input; applied() says when it is to be used.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `languages`: locale names of the translations that are there.
    SettingsDialog(
        const Settings &settings, const QStringList &languages, QWidget *parent = nullptr);

    /// What was given, with the dialog's own part as it stands.
    Settings settings() const;
    /// The dialog's own part.
    static void copyChoices(const Settings &from, Settings &to);

Q_SIGNALS:
    void applied(const mielto::Settings &settings);

private:
    QWidget *buildLook(const QStringList &languages);
    QWidget *buildNetwork();
    QWidget *buildMemory();
    void fill(const Settings &settings);
    void check();

    Settings m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_utc;
    QComboBox *m_proxy;
    QLineEdit *m_proxyUrl;
    QLabel *m_proxyFault;
    QSpinBox *m_connect;
    QSpinBox *m_idle;
    QSpinBox *m_total;
    QCheckBox *m_rememberUsers;
    QPushButton *m_clearUsers;
    QPushButton *m_ok = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace mielto
