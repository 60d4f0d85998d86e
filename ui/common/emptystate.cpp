// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/icon.h"
#include "ui/common/plaintext.h"

namespace mielto {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makePlainLabel(this))
    , m_text(makePlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
    }
    constexpr int readableWidth = 60; // Characters.
    m_text->setMaximumWidth(readableWidth * fontMetrics().averageCharWidth());
    m_text->setMinimumWidth(m_text->maximumWidth() / 2);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 4);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setContent(
    const char *iconName, const QString &title, const QString &text, const QList<Button> &buttons)
{
    m_iconName = iconName;
    showIcon();
    m_title->setText(title);
    m_text->setText(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            // It may be the one whose click brought us here.
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    m_buttons->addStretch();
    for (const Button &button : buttons) {
        auto *widget = new QPushButton(button.text, this);
        connect(widget, &QPushButton::clicked, this, button.action);
        m_buttons->addWidget(widget);
    }
    m_buttons->addStretch();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcon();
    }
}

void EmptyState::showIcon()
{
    constexpr int size = 48;
    m_icon->setPixmap(
        m_iconName[0] == '\0' ? QPixmap() : icon(m_iconName).pixmap(size, size, QIcon::Disabled));
}

} // namespace mielto
