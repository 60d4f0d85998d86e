// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/loadedrows.h"

#include <algorithm>
#include <cstdlib>

#include "app/answers/findmatcher.h"
#include "app/api/pagedecoder.h"
#include "app/data/celltext.h"
#include "tests/common/fastrows.h"

namespace mielto::bench {

ConnectionList loadedRows(int rows)
{
    constexpr int perPage = 1000;
    testing::FastRows source;
    ConnectionList list;
    std::string page;
    for (int skip = 0; skip < rows; skip += perPage) {
        source.render({"bench", rows, skip, perPage, {}, {}}, page);
        auto block = decodePage(QByteArray(page.data(), qsizetype(page.size())));
        if (!block) {
            std::abort();
        }
        list.append(*block, 0, (*block)->rowCount());
    }
    return list;
}

qint64 payloadBytes(const ConnectionList &list)
{
    qint64 bytes = 0;
    list.forEachRun([&](const BlockPointer &block, int /*first*/, int /*count*/, int /*group*/) {
        bytes += block->byteCount();
    });
    return bytes;
}

StringsModel::StringsModel(const ConnectionList &list)
{
    m_cells.reserve(std::size_t(list.rowCount()) * kFieldCount);
    for (int row = 0; row < list.rowCount(); ++row) {
        for (const FieldInfo &info : fields()) {
            m_cells.push_back(findText(list.at(row), info.field));
        }
    }
}

int StringsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size() / kFieldCount);
}

int StringsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kFieldCount);
}

QVariant StringsModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole
        ? m_cells[std::size_t(index.row()) * kFieldCount + std::size_t(index.column())]
        : QVariant();
}

} // namespace mielto::bench
