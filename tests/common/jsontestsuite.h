// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

namespace mielto::testing {

/// One file of JSONTestSuite by Nicolas Seriot, see tests/data/json.
struct JsonCase {
    QString name; ///< Without folder and ending.
    QByteArray json;
};

/// Those of its folder (`test_parsing`, `test_transform`) whose names begin so, by name.
std::vector<JsonCase> jsonTestSuite(const QString &folder, const QString &prefix = {});

} // namespace mielto::testing
