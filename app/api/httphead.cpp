// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/httphead.h"

#include <algorithm>

namespace mielto {
namespace {

/// Behind the empty line that ends a head; -1: it has not come.
qsizetype endOfHead(QByteArrayView text)
{
    for (auto at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        const auto rest = text.sliced(at + 1);
        if (rest.startsWith('\n')) {
            return at + 2;
        }
        if (rest.startsWith("\r\n")) {
            return at + 3;
        }
    }
    return -1;
}

bool isHttp(QByteArrayView text)
{
    constexpr QByteArrayView start = "HTTP/1.";
    return text.startsWith(start.first(std::min(text.size(), start.size())));
}

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray HttpHead::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        fields, [name](const auto &field) { return isSameName(field.first, name); });
    return found == fields.end() ? QByteArray() : found->second;
}

HttpHeadReader::State HttpHeadReader::read(QByteArray &bytes)
{
    while (!bytes.isEmpty()) {
        // The end may be spread over two pieces.
        const auto from = std::max<qsizetype>(0, m_text.size() - 3);
        const auto before = m_text.size();
        m_text += bytes.first(std::min(bytes.size(), kMaxHeadBytes - m_size + 1 - before));
        const auto end = endOfHead(QByteArrayView(m_text).sliced(from));
        bytes.remove(0, (end < 0 ? m_text.size() : from + end) - before);
        if (!isHttp(m_text)) {
            return State::NotHttp;
        }
        if (end < 0) {
            return m_size + m_text.size() > kMaxHeadBytes ? State::TooLarge : State::Unfinished;
        }
        m_text.truncate(from + end);
        m_size += m_text.size();
        if (!parse(m_text)) {
            return State::NotHttp;
        }
        m_text.clear();
        if (m_head.status >= 200) {
            return State::Done;
        }
    }
    return State::Unfinished;
}

bool HttpHeadReader::parse(QByteArrayView text)
{
    m_head = {};
    const auto endOfLine = text.indexOf('\n');
    // HTTP/1.1 200 OK
    const auto status = text.first(endOfLine).trimmed();
    if (status.size() < 12 || status[8] != ' ' || (status.size() > 12 && status[12] != ' ')) {
        return false;
    }
    bool isNumber = false;
    m_head.isHttp10 = status[7] == '0';
    m_head.status = status.sliced(9, 3).toInt(&isNumber);
    for (auto rest = text.sliced(endOfLine + 1); !rest.isEmpty();) {
        const auto line = rest.first(rest.indexOf('\n'));
        rest = rest.sliced(line.size() + 1);
        const auto colon = line.indexOf(':');
        if (colon <= 0) {
            continue;
        }
        const QByteArray name = line.first(colon).trimmed().toByteArray();
        const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
        const auto same = std::ranges::find_if(
            m_head.fields, [&name](const auto &field) { return isSameName(field.first, name); });
        if (same == m_head.fields.end()) {
            m_head.fields.emplace_back(name, value);
        } else {
            same->second += ", " + value;
        }
    }
    return isNumber && m_head.status >= 100;
}

} // namespace mielto
