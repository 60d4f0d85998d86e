// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/list/filtervalues.h"

class QCheckBox;

namespace mielto {

/// Any statuses and types to ask the server for, one box each; none checked of a kind: all.
class FilterValuesEdit final : public QWidget {
    Q_OBJECT
public:
    explicit FilterValuesEdit(QWidget *parent = nullptr);

    FilterValues values() const;
    void setValues(const FilterValues &values);

Q_SIGNALS:
    void changed();

private:
    struct Box {
        QCheckBox *box;
        Field field;
        QString word;
    };
    std::vector<Box> m_boxes;
};

} // namespace mielto
