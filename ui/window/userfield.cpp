// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/userfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QToolButton>

#include "ui/common/icon.h"

namespace mielto {

UserField::UserField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_suggestions, this))
{
    constexpr int longestPaste = 1'000'000;
    setMaxLength(longestPaste);
    setPlaceholderText(tr("User ID, then Enter"));
    setAccessibleName(tr("User ID"));
    QAction *open = addAction(icon("chevron-down"), TrailingPosition);
    open->setToolTip(tr("Recent users"));
    connect(open, &QAction::triggered, this, &UserField::showAll);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Recent users"));
    }
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(m_completer);
    connect(this, &QLineEdit::returnPressed, this, &UserField::requested);
    connect(m_completer->popup(), &QAbstractItemView::clicked, this, [this](const QModelIndex &at) {
        setText(at.data().toString());
        Q_EMIT requested();
    });
}

void UserField::setSuggestions(const QStringList &users) { m_suggestions.setStringList(users); }

void UserField::setUser(const QString &user)
{
    m_user = user;
    setText(user);
}

void UserField::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    const bool hasPopup = m_completer->popup()->isVisible();
    if (isArrow && !hasPopup) {
        showAll();
    } else if (event->key() == Qt::Key_Escape && !hasPopup) {
        setText(m_user);
        selectAll();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void UserField::showAll()
{
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

} // namespace mielto
