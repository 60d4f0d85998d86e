// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/connectionjson.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/api/pagedecoder.h"

namespace mielto::testing {
namespace {

using Member = std::pair<QByteArray, QByteArray>;

std::vector<Member> members(const QByteArray &id)
{
    return {{{"id", '"' + id + '"'}, {"label", R"("Support mail")"}, {"integration", R"("gmail")"},
        {"integration_type", R"("connectors")"}, {"status", R"("active")"}, {"user_id", R"("u-1")"},
        {"workspace_id", R"("w-1")"}, {"credential_id", R"("k-1")"}, {"created_by", R"("u-2")"},
        {"created_at", R"("2026-01-02T03:04:05.123456Z")"},
        {"updated_at", R"("2026-02-03T04:05:06Z")"}, {"config", R"({"a":1})"}}};
}

QByteArray object(const std::vector<Member> &all)
{
    QByteArrayList texts;
    for (const auto &[key, json] : all) {
        if (!json.isEmpty()) {
            texts << '"' + key + "\":" + json;
        }
    }
    return '{' + texts.join(',') + '}';
}

} // namespace

QByteArray connection(const QByteArray &id) { return object(members(id)); }

QByteArray connectionWith(const QByteArray &key, const QByteArray &json)
{
    auto all = members("c-1");
    const auto found = std::ranges::find(all, key, &Member::first);
    if (found == all.end()) {
        all.emplace_back(key, json);
    } else {
        found->second = json;
    }
    return object(all);
}

QByteArray page(const QByteArrayList &rows, const QByteArray &total)
{
    return R"({"connections":[)" + rows.join(',') + R"(],"total":)" + total + '}';
}

QByteArray page(const QByteArrayList &rows) { return page(rows, QByteArray::number(rows.size())); }

BlockPointer block(const QByteArray &reply)
{
    auto decoded = decodePage(reply);
    return decoded ? *decoded : nullptr;
}

BlockPointer block(const QByteArrayList &rows) { return block(page(rows)); }

RowRef rowOf(const QByteArray &connection)
{
    static std::vector<BlockPointer> kept;
    kept.push_back(block(QByteArrayList{connection}));
    return {kept.back().get(), 0};
}

} // namespace mielto::testing
