// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QByteArray>

namespace mielto {

/// Status line and fields of an answer. A value.
struct HttpHead {
    int status = 0;
    bool isHttp10 = false;
    /// In the order received; of equal names the values are joined by ", ".
    std::vector<std::pair<QByteArray, QByteArray>> fields;

    /// Empty where there is none; names are compared without regard to case.
    QByteArray value(QByteArrayView name) const;
};

/// Bytes of an answer's heads together, interim ones included, beyond which it is refused.
inline constexpr qsizetype kMaxHeadBytes = qsizetype{256} * 1024;

/// Gathers the bytes of a head as they come in.
class HttpHeadReader final {
public:
    enum class State { Unfinished, Done, TooLarge, NotHttp };

    /// Takes what belongs to the head off the front of `bytes`. Interim answers (1xx) are passed
    /// over.
    State read(QByteArray &bytes);
    const HttpHead &head() const { return m_head; }

private:
    bool parse(QByteArrayView text);

    HttpHead m_head;
    QByteArray m_text;
    qsizetype m_size = 0; ///< Of all heads.
};

} // namespace mielto
