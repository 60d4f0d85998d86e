// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include <QToolBar>

namespace mielto {

/// What narrows or sorts a list, one button each; a click takes it away. Hidden when there is
/// nothing; what has no room goes into the bar's own menu.
class ChipBar final : public QToolBar {
    Q_OBJECT
public:
    struct Chip {
        QString text; ///< Foreign text may be in it.
        QString hint; ///< The tooltip; the program's own words only.
        const char *icon = "x";
        std::function<void()> act; ///< Runs as long as this bar lives.
    };

    explicit ChipBar(QWidget *parent = nullptr);
    void setChips(const std::vector<Chip> &chips);

private:
    QAction *addChip();

    std::vector<Chip> m_chips;
};

} // namespace mielto
