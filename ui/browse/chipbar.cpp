// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/chipbar.h"

#include "app/base/visibletext.h"
#include "ui/common/icon.h"

namespace mielto {

ChipBar::ChipBar(QWidget *parent)
    : QToolBar(parent)
{
    constexpr int iconSize = 14;
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({iconSize, iconSize});
    setAccessibleName(tr("What narrows and sorts the list"));
    hide();
}

void ChipBar::setChips(const std::vector<Chip> &chips)
{
    constexpr qsizetype longestText = 60;
    clear();
    for (const Chip &chip : chips) {
        QString text = visibleText(chip.text, LineBreaks::Escape, longestText);
        QAction *action = addAction(icon(chip.icon), text.replace(u'&', QLatin1String("&&")));
        action->setToolTip(chip.hint);
        // Queued: the action is gone once the chips are set anew.
        connect(action, &QAction::triggered, this, chip.act, Qt::QueuedConnection);
    }
    setVisible(!chips.empty());
}

} // namespace mielto
