// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/locationbar.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "ui/common/palette.h"

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
    , m_profile(new QComboBox(this))
    , m_user(new QComboBox(this))
    , m_load(new QPushButton(tr("Load"), this))
{
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->setMinimumContentsLength(16);
    m_user->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_user->lineEdit()->setPlaceholderText(tr("User ID, then Enter"));
    m_user->lineEdit()->setAccessibleName(tr("User ID"));
    m_user->setAccessibleName(tr("User ID"));
    m_user->completer()->setCaseSensitivity(Qt::CaseSensitive);
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
    for (QAction *action : small) {
        layout->addWidget(makeButton(action, this));
    }
    for (QAction *action : large) {
        QToolButton *button = makeButton(action, this);
        layout->addWidget(button);
        m_large << button;
    }

    connect(m_profile, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT profileChosen(m_profile->currentData().toString()); });
    // Enter on a text that stands in the list is told twice, as typed and as chosen: loaded once.
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(0);
    connect(&m_loadSoon, &QTimer::timeout, this, &LocationBar::loadRequested);
    const auto loadSoon = [this] { m_loadSoon.start(); };
    connect(m_load, &QPushButton::clicked, this, loadSoon);
    connect(m_user->lineEdit(), &QLineEdit::returnPressed, this, loadSoon);
    connect(m_user, &QComboBox::activated, this, loadSoon);
}

void LocationBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
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

void LocationBar::setProfiles(const QList<Profile> &profiles, const QString &current)
{
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    for (const Profile &profile : profiles) {
        m_profile->addItem(profileSwatch(profile.color, palette()), profile.name, profile.name);
    }
    m_profile->setCurrentIndex(m_profile->findData(current));
    for (QWidget *widget : {static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_user),
             static_cast<QWidget *>(m_load)}) {
        widget->setEnabled(!profiles.isEmpty());
    }
    fitButtons();
}

void LocationBar::setRecentUsers(const QStringList &users)
{
    const QString typed = m_user->currentText();
    m_user->clear();
    m_user->addItems(users);
    m_user->setCurrentIndex(-1);
    m_user->setEditText(typed);
}

void LocationBar::setUser(const QString &user) { m_user->setEditText(user); }

QString LocationBar::user() const { return m_user->currentText().trimmed(); }

void LocationBar::focusUser()
{
    m_user->setFocus(Qt::ShortcutFocusReason);
    m_user->lineEdit()->selectAll();
}

} // namespace mielto
