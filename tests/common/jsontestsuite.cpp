// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/jsontestsuite.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mielto::testing {
namespace {

/// The two large files are made here.
QJsonObject suite()
{
    QFile file(qEnvironmentVariable("MIELTO_SOURCE_DIR") + u"/tests/data/json/suite.json"_s);
    QJsonObject cases = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object()
        : QJsonObject();
    const auto add = [&cases](const QString &name, const QByteArray &json) {
        cases[u"test_parsing/"_s + name] = QString::fromLatin1(json.toBase64());
    };
    add(u"n_structure_100000_opening_arrays"_s, QByteArray(100'000, '['));
    add(u"n_structure_open_array_object"_s, QByteArray("[{\"\":").repeated(50'000) + '\n');
    return cases;
}

} // namespace

std::vector<JsonCase> jsonTestSuite(const QString &folder, const QString &prefix)
{
    static const QJsonObject all = suite();
    std::vector<JsonCase> cases;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().startsWith(folder + u'/' + prefix)) {
            cases.push_back({it.key().sliced(folder.size() + 1),
                QByteArray::fromBase64(it.value().toString().toLatin1())});
        }
    }
    return cases;
}

} // namespace mielto::testing
