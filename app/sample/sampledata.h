// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "app/sample/sampletables.h"

namespace mielto::sample {

struct PageQuery {
    qint64 skip = 0; ///< 0 or more
    qint64 limit = 100; ///< 1 to 1000
    std::optional<Type> type;
    std::optional<Status> status;
};

/// All connections of one sample user as JSON text, made once and never changed: any thread may
/// read.
class UserRows final {
public:
    /// `user` is an index into users. The same text on every machine and every start.
    explicit UserRows(int user);

    /// The body of a 200: a ConnectionList, `total` counted under the filters.
    QByteArray page(const PageQuery &query) const;

private:
    struct Row {
        qsizetype begin;
        qsizetype size;
        Type type;
        Status status;
    };
    QByteArray m_text;
    std::vector<Row> m_rows;
};

} // namespace mielto::sample
