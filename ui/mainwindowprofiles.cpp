// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in profiles and tokens: which dialog is opened, and what follows from its
// answer.
#include <QMessageBox>
#include <QPushButton>

#include "ui/browse/browsepage.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/tokendialog.h"
#include "ui/signin.h"

namespace mielto {

void MainWindow::connectProfileController()
{
    ProfileController &controller = m_context.profileController;
    connect(&controller, &ProfileController::profilesChanged, this, &MainWindow::updateProfiles);
    connect(&controller, &ProfileController::failed, this, &MainWindow::showNotice);
    connect(&controller, &ProfileController::tokenNotKept, this, &MainWindow::offerSessionToken);
    connect(&controller, &ProfileController::tokenKept, this,
        [this](const Profile &profile) { m_context.signIn.to(profile); });
}

bool MainWindow::isOwnProfile() const
{
    const auto &profile = m_context.signIn.profile();
    return profile && !m_context.signIn.isSample() && m_context.profiles.find(profile->name);
}

void MainWindow::editProfile(const std::optional<Profile> &profile)
{
    if (!profile) {
        return openProfileDialog({}, {});
    }
    // The stored token serves *Test connection*; without one the dialog opens as well.
    m_context.tokens.find(
        profile->tokenKey(), this, [this, profile](const Result<SourcedToken, TokenFault> &found) {
            openProfileDialog(profile, found ? found->token : Token());
        });
}

void MainWindow::openProfileDialog(const std::optional<Profile> &profile, const Token &storedToken)
{
    auto *dialog =
        new ProfileDialog(m_context.network, networkOptions(), profile, storedToken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, before = profile ? profile->name : QString()] {
            const Profile edited = dialog->profile();
            if (const QString fault = m_context.profileController.put(edited, before);
                !fault.isEmpty()) {
                return showNotice(fault);
            }
            m_settings.lastProfile = edited.name;
            saveSettings();
            if (const auto token = dialog->newToken()) {
                m_context.profileController.keepToken(edited, *token);
            } else {
                m_context.signIn.to(edited);
            }
        });
    dialog->open();
}

void MainWindow::removeProfile()
{
    if (!isOwnProfile()) {
        return;
    }
    const Profile profile = *m_context.signIn.profile();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove server"),
        tr("Remove the profile “%1” and its token from this computer? Nothing changes on the "
           "server.")
            .arg(profile.name),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, profile] {
        m_context.profileController.remove(profile);
        open({});
    });
    question->open();
}

void MainWindow::replaceToken()
{
    const auto &chosen = m_context.signIn.profile();
    if (!chosen || m_context.signIn.isSample()) {
        return;
    }
    auto *dialog = new TokenDialog(*chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile = *chosen] {
        m_context.profileController.keepToken(profile, dialog->token());
    });
    dialog->open();
}

void MainWindow::offerSessionToken(const Profile &profile, const Token &token, const QString &why)
{
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Token not kept"), why, QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("You can use the token for this session only. It is then kept "
                                    "in memory, nothing is written."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *use =
        question->addButton(tr("Use for this session only"), QMessageBox::AcceptRole);
    connect(use, &QPushButton::clicked, this,
        [this, profile, token] { m_context.profileController.useForSession(profile, token); });
    question->open();
}

} // namespace mielto
