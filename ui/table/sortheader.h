// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QHeaderView>

#include "app/view/viewspec.h"

namespace mielto {

/// A header that marks every column which sorts the rows, where Qt's marks one.
class SortHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit SortHeader(QWidget *parent = nullptr);

    void showSortKeys(const std::vector<SortKey> &keys);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    std::vector<SortKey> m_keys;
};

} // namespace mielto
