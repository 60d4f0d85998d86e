// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
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

inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace mielto::testing
