// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/fastreply.h"

#include <algorithm>
#include <charconv>

namespace mielto::testing {
namespace {

void writeHead(std::string_view status, FastReply &reply)
{
    reply.head.assign("HTTP/1.1 ").append(status);
    reply.head.append("\r\nContent-Type: application/json\r\nContent-Length: ");
    reply.head.append(std::to_string(reply.body.size())).append("\r\n\r\n");
}

void refuse(std::string_view status, std::string_view body, FastReply &reply)
{
    reply.body = body;
    writeHead(status, reply);
}

template <class Number> bool read(std::string_view text, Number &number)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end && number >= 0;
}

/// The N of rows-N or rows-N-anything; −1: neither.
std::int64_t rowsOf(std::string_view user)
{
    constexpr std::string_view prefix = "rows-";
    std::int64_t rows = -1;
    if (user.starts_with(prefix)) {
        user.remove_prefix(prefix.size());
        read(user.substr(0, user.find('-')), rows);
    }
    return rows;
}

/// False when a parameter has no such value.
bool readParameters(std::string_view query, FastPage &page)
{
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const std::size_t equals = std::min(pair.size(), pair.find('='));
        const std::string_view key = pair.substr(0, equals);
        const std::string_view value = pair.substr(std::min(pair.size(), equals + 1));
        if ((key == "skip" && !read(value, page.skip))
            || (key == "limit" && !read(value, page.limit))) {
            return false;
        }
        page.status = key == "status" ? value : page.status;
        page.type = key == "integration_type" ? value : page.type;
    }
    return page.limit >= 1 && page.limit <= 1000;
}

} // namespace

void FastReplies::write(std::string_view request, FastReply &reply)
{
    constexpr std::string_view prefix = "GET /api/v1/connections/users/";
    const std::string_view line = request.substr(0, request.find("\r\n"));
    if (!line.starts_with(prefix)) {
        return refuse("405 Method Not Allowed", R"({"detail":"Method Not Allowed"})", reply);
    }
    std::string_view target = line.substr(prefix.size());
    target = target.substr(0, target.find(' '));
    FastPage page;
    page.user = target.substr(0, target.find('?'));
    page.rows = rowsOf(page.user);
    if (page.rows < 0) {
        return refuse("404 Not Found", R"({"detail":"User not found"})", reply);
    }
    target.remove_prefix(std::min(target.size(), page.user.size() + 1));
    if (!readParameters(target, page)) {
        return refuse("422 Unprocessable Entity",
            R"({"detail":[{"loc":["query"],"msg":"not a valid number","type":"value_error"}]})",
            reply);
    }
    m_rows.render(page, reply.body);
    writeHead("200 OK", reply);
}

} // namespace mielto::testing
