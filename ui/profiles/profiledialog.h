// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QDialog>

#include "app/api/networkpagesource.h"
#include "app/session/profile.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mielto {

class TokenEdit;

/// Adds or edits one profile. Checks while one types; *Test connection* asks the server with what
/// stands in the dialog.
class ProfileDialog final : public QDialog {
    Q_OBJECT
public:
    /// `storedToken`: of the profile that is edited, for the test; empty when there is none.
    ProfileDialog(NetworkThread &network, NetworkOptions options,
        const std::optional<Profile> &profile, Token storedToken, QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// After it was accepted.
    Profile profile() const { return m_profile; }
    /// A newly pasted token, if any.
    std::optional<Token> newToken() const;

private:
    void buildForm(QFormLayout *form);
    QWidget *buildTest();
    QWidget *buildCaFile();
    void fill(const Profile &profile);
    void check();
    /// The first fault as a sentence; fills m_profile.
    QString read();
    std::optional<Token> testToken() const;
    void test();
    void dropTest();

    NetworkThread &m_network;
    NetworkOptions m_options;
    Profile m_profile;
    std::optional<Profile> m_before;
    Token m_storedToken;
    std::unique_ptr<NetworkPageSource> m_testSource;

    QLineEdit *m_name;
    QLineEdit *m_server;
    QLineEdit *m_workspace;
    QComboBox *m_color;
    QCheckBox *m_allowHttp;
    QLineEdit *m_caFile;
    TokenEdit *m_token;
    QLabel *m_fault;
    QLineEdit *m_testUser;
    QPushButton *m_testButton;
    QLabel *m_testResult;
    QPushButton *m_ok = nullptr;
};

} // namespace mielto
