// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/locationbar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "app/list/typedusers.h"
#include "ui/common/focusorder.h"
#include "ui/common/palette.h"
#include "ui/common/popupcombo.h"
#include "ui/window/userfield.h"

namespace mielto {
namespace {

QToolButton *makeButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    // A button without text is named by this.
    button->setAccessibleName(action->iconText());
    return button;
}

} // namespace

LocationBar::LocationBar(
    const QList<QAction *> &small, const QList<QAction *> &large, QWidget *parent)
    : QWidget(parent)
    , m_profile(new PopupCombo(this))
    , m_user(new UserField(this))
    , m_load(new QPushButton(tr("Load"), this))
{
    m_user->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_profile->setMaximumWidth(40 * fontMetrics().averageCharWidth());

    auto *profileLabel = new QLabel(tr("&Profile"), this);
    profileLabel->setBuddy(m_profile);
    auto *userLabel = new QLabel(tr("&User"), this);
    userLabel->setBuddy(m_user);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(profileLabel);
    layout->addWidget(m_profile);
    layout->addSpacing(layout->spacing());
    layout->addWidget(userLabel);
    layout->addWidget(m_user, 1);
    layout->addWidget(m_load);
    QList<QWidget *> buttons;
    for (QAction *action : small + large) {
        buttons << makeButton(action, this);
        layout->addWidget(buttons.last());
    }
    new OneTabStop(buttons, this);
    for (QWidget *button : buttons.last(large.size())) {
        m_large << qobject_cast<QToolButton *>(button);
    }

    connect(m_profile, &QComboBox::activated, this, &LocationBar::profileChosen);
    connect(m_load, &QPushButton::clicked, this, &LocationBar::request);
    connect(m_user, &UserField::requested, this, &LocationBar::request);
    connect(m_user, &QLineEdit::textChanged, this, &LocationBar::showPurpose);
}

void LocationBar::request()
{
    const QStringList users = typedUsers(m_user->text());
    if (users.size() > 1) {
        Q_EMIT auditRequested(users);
    } else {
        Q_EMIT loadRequested(users.value(0));
    }
}

void LocationBar::showPurpose()
{
    const auto users = static_cast<int>(typedUsers(m_user->text()).size());
    m_load->setText(users > 1 ? tr("Audit %Ln user(s)…", nullptr, users) : tr("Load"));
}

void LocationBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void LocationBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (int i = 0; i < m_profile->count(); ++i) {
            m_profile->setItemIcon(i, profileSwatch(m_profiles[i].color, palette()));
        }
    }
}

void LocationBar::fitButtons()
{
    const auto setStyle = [this](Qt::ToolButtonStyle style) {
        for (QToolButton *button : std::as_const(m_large)) {
            button->setToolButtonStyle(style);
        }
    };
    setStyle(Qt::ToolButtonTextBesideIcon);
    if (layout()->minimumSize().width() > width()) {
        setStyle(Qt::ToolButtonIconOnly);
    }
}

void LocationBar::setProfiles(const QList<Profile> &profiles, qsizetype current)
{
    if (profiles != m_profiles) {
        m_profiles = profiles;
        m_profile->clear();
        for (const Profile &profile : profiles) {
            m_profile->addItem(profileSwatch(profile.color, palette()), profile.name);
        }
    }
    m_profile->setCurrentIndex(static_cast<int>(current));
    for (QWidget *widget : {static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_user),
             static_cast<QWidget *>(m_load)}) {
        widget->setEnabled(!profiles.isEmpty());
    }
    fitButtons();
}

void LocationBar::setRecentUsers(const QStringList &users) { m_user->setSuggestions(users); }

void LocationBar::setUser(const QString &user) { m_user->setUser(user); }

void LocationBar::focusUser()
{
    m_user->setFocus(Qt::ShortcutFocusReason);
    m_user->selectAll();
}

} // namespace mielto
