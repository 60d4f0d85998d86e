// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/statusicon.h"

#include <algorithm>

#include "app/base/visibletext.h"
#include "ui/common/icon.h"

namespace mielto {

QIcon statusIcon(Status status, const QColor &color)
{
    const QString word = status == Status::Unknown ? QStringLiteral("unknown") : statusWord(status);
    return icon(("status-" + word.toLatin1()).constData(), color);
}

QString statusTitle(Status status, const QString &received)
{
    const auto known = knownStatuses();
    const auto found = std::ranges::find(known, status, &KnownValue<Status>::value);
    return found == known.end() ? visibleText(received) : knownValueTitle(found->title);
}

} // namespace mielto
