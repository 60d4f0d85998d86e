// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/tokenmask.h"

#include <algorithm>

#include <QNetworkRequest>

namespace mielto {
namespace {

constexpr qsizetype kShortestToken = 8;

/// One character of JSON text at the front of `text`, with how many bytes it takes.
struct Character {
    char value;
    qsizetype size;
};

Character characterAt(QByteArrayView text)
{
    if (text.size() < 2 || text[0] != '\\') {
        return {text[0], 1};
    }
    if (text[1] != 'u' || text.size() < 6) {
        return {text[1], 2};
    }
    bool isNumber = false;
    const int code = text.sliced(2, 4).toByteArray().toInt(&isNumber, 16);
    return isNumber && code < 0x80 ? Character{static_cast<char>(code), 6} : Character{'\0', 1};
}

/// How many bytes at the front of `text` stand for the token; 0: others do.
qsizetype tokenSize(QByteArrayView text, QByteArrayView token)
{
    qsizetype at = 0;
    for (const char wanted : token) {
        if (at == text.size()) {
            return 0;
        }
        const Character found =
            text[at] == wanted ? Character{wanted, 1} : characterAt(text.sliced(at));
        if (found.value != wanted) {
            return 0;
        }
        at += found.size;
    }
    return at;
}

/// Where the token begins whose first escape is at `at`, not before `from`; -1: no token.
qsizetype escapedEcho(QByteArrayView text, QByteArrayView token, qsizetype at, qsizetype from)
{
    const char escaped = characterAt(text.sliced(at)).value;
    for (auto in = token.indexOf(escaped); in >= 0; in = token.indexOf(escaped, in + 1)) {
        if (at - in >= from && tokenSize(text.sliced(at - in), token) > 0) {
            return at - in;
        }
    }
    return -1;
}

} // namespace

QByteArray tokenOf(const QNetworkRequest &request)
{
    return request.rawHeader("Authorization").mid(qstrlen("Bearer "));
}

QByteArray withoutToken(QByteArray text, QByteArrayView token)
{
    if (token.size() < kShortestToken) {
        return text;
    }
    text.replace(token, "***");
    QByteArray masked;
    qsizetype done = 0;
    for (auto at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', std::max(at + 1, done))) {
        const auto start = escapedEcho(text, token, at, done);
        if (start >= 0) {
            masked += QByteArrayView(text).sliced(done, start - done);
            masked += "***";
            done = start + tokenSize(QByteArrayView(text).sliced(start), token);
        }
    }
    if (done == 0) {
        return text;
    }
    return masked.append(QByteArrayView(text).sliced(done));
}

} // namespace mielto
