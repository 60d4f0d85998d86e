// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/list/filtervalues.h"

class QLabel;

namespace mielto {

class FilterValuesEdit;

/// Several statuses and types at once, and what that costs before it is asked for.
class SeveralDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SeveralDialog(const FilterValues &values, QWidget *parent = nullptr);
    FilterValues values() const;

private:
    void showPrice();

    FilterValuesEdit *m_edit;
    QLabel *m_price;
};

} // namespace mielto
