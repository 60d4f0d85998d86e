// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "ui/compare/comparepage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace mielto {

/// Which two lists to compare: those in the tabs, or files.
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    /// `current`: the source in front, which becomes the new side; −1: none.
    CompareDialog(
        const std::vector<CompareSource> &sources, int current, QWidget *parent = nullptr);

    CompareSource oldSource() const;
    CompareSource newSource() const;

private:
    QComboBox *addSide(QFormLayout *form, const QString &label);
    void openFile(QComboBox *combo);
    void showFault();

    std::vector<CompareSource> m_sources;
    QComboBox *m_old = nullptr;
    QComboBox *m_new = nullptr;
    QLabel *m_note;
    QPushButton *m_start = nullptr;
};

} // namespace mielto
