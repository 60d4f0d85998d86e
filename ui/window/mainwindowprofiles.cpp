// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The window's part in profiles and tokens: which one is chosen, which dialog is opened, and what
// follows from its answer.
#include <QAction>
#include <QFrame>
#include <QMessageBox>
#include <QPushButton>

#include "app/base/visibletext.h"
#include "app/sample/sampleserver.h"
#include "ui/browse/browsepage.h"
#include "ui/common/palette.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/tokendialog.h"
#include "ui/window/locationbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagetabs.h"

namespace mielto {

void MainWindow::connectProfileController()
{
    ProfileController &controller = m_context.profileController;
    connect(&controller, &ProfileController::profilesChanged, this, &MainWindow::updateProfiles);
    connect(&controller, &ProfileController::notice, this, &MainWindow::showNotice);
    connect(&controller, &ProfileController::tokenNotSaved, this,
        [this](const QString &reason) { sayNotSaved(tr("Token not saved"), reason); });
    connect(&controller, &ProfileController::ready, this, &MainWindow::useProfile);
}

QList<Profile> MainWindow::shownProfiles() const
{
    QList<Profile> shown = m_context.profiles.profiles();
    if (m_startProfile) {
        shown.prepend(*m_startProfile);
    }
    return shown;
}

/// Lists that are loaded stay: another profile gets a page of its own.
void MainWindow::chooseProfile(qsizetype index)
{
    const QList<Profile> shown = shownProfiles();
    if (index >= shown.size()) {
        return openSample();
    }
    const Profile &profile = shown[index];
    const ServerPage *front = serverPage();
    if (front != nullptr && front->endpoint() && !front->signIn().isSample()
        && front->signIn().profile() == profile) {
        return;
    }
    if (profile.kind == ProfileKind::Saved) {
        changeSettings([name = profile.name](Settings &now) { now.lastProfile = name; });
    }
    BrowsePage *page = unusedPage();
    if (page == m_startPage) {
        m_start = {};
    }
    page->signIn().to(profile);
    m_location->focusUser();
}

void MainWindow::openSample()
{
    if (serverPage() == nullptr || !serverPage()->signIn().isSample()) {
        BrowsePage *page = unusedPage();
        if (page == m_startPage) {
            m_start = {};
            m_startPage.clear();
        }
        page->signIn().toSample();
        loadUser(page, SampleServer::users().first());
    }
}

void MainWindow::updateProfiles()
{
    const ServerPage *asked = serverPage();
    const auto current = asked != nullptr ? asked->signIn().profile() : std::nullopt;
    const bool isSample = asked != nullptr && asked->signIn().isSample();
    QList<Profile> shown = shownProfiles();
    qsizetype place = current && !isSample ? shown.indexOf(*current) : -1;
    if (isSample) {
        place = shown.size();
        shown << SignIn::sampleProfile();
    }
    m_location->setProfiles(shown, place);
    m_actions.editProfile->setEnabled(isOwnProfile());
    m_actions.removeProfile->setEnabled(isOwnProfile());
    m_actions.replaceToken->setEnabled(current && !isSample);
    const QColor color = current ? profileColor(current->color, palette()) : QColor();
    QPalette band = palette();
    band.setColor(QPalette::Window, color.isValid() ? color : band.color(QPalette::Window));
    m_colorBand->setPalette(band);
    updateTitle();
}

bool MainWindow::isOwnProfile() const
{
    const ServerPage *asked = serverPage();
    return asked != nullptr && asked->signIn().profile()
        && asked->signIn().profile()->kind == ProfileKind::Saved
        && m_context.profiles.find(asked->signIn().profile()->name);
}

CommandTarget MainWindow::commandTarget() const
{
    const ServerPage &asked = *serverPage();
    return {asked.signIn().isSample(), isOwnProfile() ? asked.signIn().profile()->name : QString(),
        asked.endpoint().value_or(Endpoint())};
}

QList<ServerPage *> MainWindow::pagesOf(ProfileKind kind, const QString &name) const
{
    QList<ServerPage *> all;
    for (ListPage *one : m_tabs->pages()) {
        auto *asked = qobject_cast<ServerPage *>(one);
        const auto profile = asked != nullptr ? asked->signIn().profile() : std::nullopt;
        if (profile && profile->kind == kind && profile->name == name) {
            all << asked;
        }
    }
    return all;
}

/// Every page of the profile that was called `before`; and the one in front, if it is nowhere.
void MainWindow::signInAgain(const QString &before, const Profile &profile)
{
    QList<ServerPage *> pages = pagesOf(profile.kind, before);
    // An audit whose server was removed does not go on at another one.
    auto *front = qobject_cast<BrowsePage *>(serverPage());
    if (front != nullptr && !front->signIn().profile()) {
        pages << front;
    }
    for (ServerPage *asked : std::as_const(pages)) {
        asked->signIn().to(profile);
    }
}

void MainWindow::editProfile(const std::optional<Profile> &profile)
{
    // For *Test connection*.
    const auto endpoint = profile ? serverPage()->endpoint() : std::nullopt;
    const Token storedToken = endpoint ? endpoint->token : Token();
    auto *dialog =
        new ProfileDialog(m_context.servers.network, networkOptions(), profile, storedToken, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, before = profile ? profile->name : QString()] {
            const QString fault =
                m_context.profileController.put(dialog->profile(), before, dialog->newToken());
            if (!fault.isEmpty()) {
                return showNotice(fault);
            }
            changeSettings([before, name = dialog->profile().name](Settings &now) {
                now.lastProfile = name;
                now.recentUsers.renameProfile(before, name);
            });
        });
    dialog->open();
}

/// A new profile is for a page without a list, an edited one for all pages that have it.
void MainWindow::useProfile(const Profile &profile, const QString &before)
{
    if (before.isEmpty()) {
        unusedPage()->signIn().to(profile);
    } else {
        signInAgain(before, profile);
    }
}

void MainWindow::removeProfile()
{
    if (!isOwnProfile()) {
        return;
    }
    const Profile profile = *serverPage()->signIn().profile();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove server"),
        tr("Remove the profile “%1” and its token from this computer? Nothing changes on the "
           "server.")
            .arg(visibleText(profile.name)),
        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, profile] {
        m_context.profileController.remove(profile);
        changeSettings(
            [name = profile.name](Settings &now) { now.recentUsers.byProfile.remove(name); });
        for (ServerPage *asked : pagesOf(profile.kind, profile.name)) {
            asked->signIn().out();
            if (auto *browsed = qobject_cast<BrowsePage *>(asked)) {
                browsed->showFirstStart();
            }
        }
        saveAudit(); // One of that server is not offered again.
    });
    question->open();
}

void MainWindow::replaceToken()
{
    const ServerPage *asked = serverPage();
    if (asked == nullptr || !asked->signIn().profile() || asked->signIn().isSample()) {
        return;
    }
    auto *dialog = new TokenDialog(*asked->signIn().profile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile = *asked->signIn().profile()] {
        m_context.profileController.useToken(profile, dialog->token());
    });
    dialog->open();
}

void MainWindow::sayNotSaved(const QString &title, const QString &reason)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, reason, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It stays in memory until you quit."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace mielto
