// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/madeuppage.h"

#include <array>

namespace mielto::testing {
namespace {

using Random = std::mt19937;

template <std::size_t N> const char *pick(const std::array<const char *, N> &words, Random &random)
{
    return words[random() % N];
}

QByteArray uuid(Random &random)
{
    QByteArray hex;
    while (hex.size() < 32) {
        hex += QByteArray::number(random() | 0x10000000U, 16).right(8);
    }
    return hex.insert(8, '-').insert(13, '-').insert(18, '-').insert(23, '-');
}

QByteArray stamp(Random &random)
{
    const auto two = [&random](unsigned most) {
        return QByteArray::number(1 + random() % most).rightJustified(2, '0');
    };
    return "2026-" + two(12) + '-' + two(28) + 'T' + two(23) + ':' + two(59) + ':' + two(59) + '.'
        + QByteArray::number(100000 + random() % 900000) + 'Z';
}

QByteArray label(Random &random)
{
    constexpr std::array<const char *, 6> plain{"Gmail of the support desk", "Billing (sandbox)",
        "GitHub: deployments and releases", "Team calendar, read only",
        "Notion workspace of design", "S3 archive 2019\\u20132024"};
    constexpr std::array<const char *, 3> other{
        "Почта отдела продаж", "顧客サポートのメール", "تقويم الفريق"};
    if (random() % 20 == 0) {
        return "null";
    }
    return QByteArray("\"") + (random() % 14 == 0 ? pick(other, random) : pick(plain, random))
        + '"';
}

QByteArray config(Random &random)
{
    const QByteArray number = QByteArray::number(random() % 100000);
    const QByteArray owner = R"(,"region":"eu-central-1b","owner":{"id":")" + uuid(random)
        + R"(","team":"Platform and integrations"},"revision":12,"labels":["eu","prod"]})";
    switch (random() % 6) {
    case 0:
        return R"({"endpoint":"https://api.example.com/v2/tenants/)" + number
            + R"(/items","timeout_ms":30000,"retry":{"max":5,"backoff":1.5},"scopes":["read","write","offline"])"
            + owner;
    case 1:
        return R"({"oauth":{"client_id":"c-)" + uuid(random)
            + R"(","scopes":["mail.read","mail.send"],"expires_in":3600},"tenant":"t-)" + number
            + R"("})";
    case 2:
        return R"({"bucket":"archive-)" + number
            + R"(","region":"eu-central-1","prefix":"2026/07/","encryption":{"kind":"aws:kms","enabled":true},"limits":[10,20.5,1e3])"
            + owner;
    case 3:
        return R"({"tools":[{"name":"search","enabled":true},{"name":"browse","enabled":false},{"name":"write","limits":{"rows":)"
            + number + R"(,"bytes":1048576}}],"version":"1.4.2")" + owner;
    case 4:
        return R"({"host":"db-)" + number
            + R"(.internal.example.com","port":5432,"tls":true,"pool":{"min":1,"max":16},"note":"line one\nline \"two\"")"
            + owner;
    default:
        return R"({"model":"large-)" + number
            + R"(","temperature":0.70,"max_tokens":4096,"stop":[],"metadata":{"team":"support","cost_center":null})"
            + owner;
    }
}

} // namespace

QByteArray madeUpRow(std::mt19937 &random)
{
    constexpr std::array<const char *, 6> integrations{
        "gmail", "github", "notion", "slack", "s3", "google_calendar"};
    constexpr std::array<const char *, 7> types{
        "connectors", "mcp", "tool", "model", "custom", "storage", "api"};
    constexpr std::array<const char *, 5> statuses{
        "active", "inactive", "testing", "error", "expired"};
    return R"({"id":")" + uuid(random) + R"(","label":)" + label(random) + R"(,"integration":")"
        + pick(integrations, random) + R"(","integration_type":")" + pick(types, random)
        + R"(","status":")" + pick(statuses, random) + R"(","user_id":")" + uuid(random)
        + R"(","workspace_id":")" + uuid(random) + R"(","credential_id":")" + uuid(random)
        + R"(","created_by":")" + uuid(random) + R"(","created_at":")" + stamp(random)
        + R"(","updated_at":")" + stamp(random) + R"(","config":)" + config(random) + '}';
}

QByteArray madeUpPage(int rows, quint32 seed)
{
    Random random(seed);
    QByteArray text = R"({"connections":[)";
    for (int i = 0; i < rows; ++i) {
        text += (i > 0 ? "," : "") + madeUpRow(random);
    }
    return text + R"(],"total":1000000,"skip":0,"limit":1000})";
}

QByteArray madeUpLines(int rows, quint32 seed)
{
    Random random(seed);
    QByteArray text;
    for (int i = 0; i < rows; ++i) {
        text += madeUpRow(random) + '\n';
    }
    return text;
}

} // namespace mielto::testing
