// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/chipbar.h"

#include <QAction>
#include <QToolButton>

#include "app/base/visibletext.h"
#include "ui/common/icon.h"

namespace mielto {

ChipBar::ChipBar(QWidget *parent)
    : QToolBar(parent)
{
    constexpr int iconSize = 14;
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({iconSize, iconSize});
    setAccessibleName(tr("Filters and sorting"));
    hide();
}

void ChipBar::setChips(const std::vector<Chip> &chips)
{
    constexpr qsizetype longestText = 60;
    m_chips = chips;
    while (actions().size() > std::ssize(chips)) {
        QAction *last = actions().last();
        removeAction(last);
        last->deleteLater(); // It may be the one that was clicked.
    }
    for (qsizetype i = 0; i < std::ssize(chips); ++i) {
        const Chip &chip = chips[static_cast<std::size_t>(i)];
        QAction *action = i < actions().size() ? actions()[i] : addChip();
        QString text = visibleText(chip.text, LineBreaks::Escape, longestText);
        action->setText(text.replace(u'&', QLatin1String("&&")));
        action->setIcon(icon(chip.icon));
        action->setToolTip(chip.hint);
    }
    setVisible(!chips.empty());
}

QAction *ChipBar::addChip()
{
    const auto place = static_cast<std::size_t>(actions().size());
    QAction *action = addAction(QString());
    // Qt gives the buttons of a tool bar no focus by keys, and no frame until the mouse is there.
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(false);
    connect(action, &QAction::triggered, this, [this, place] {
        const auto act = m_chips[place].act; // It may set other chips.
        act();
    });
    return action;
}

} // namespace mielto
