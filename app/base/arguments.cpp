// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/arguments.h"

#include <QUtf8StringView>

#include "app/base/visibletext.h"

namespace mielto {

std::optional<Failure> argumentFault(int count, const char *const *arguments)
{
#ifdef Q_OS_UNIX
    for (int i = 1; i < count; ++i) {
        if (!QUtf8StringView(arguments[i]).isValidUtf8()) {
            return Failure{FailureKind::Usage,
                Sentence::translate(
                    "Arguments", "“%1” is not UTF-8. Rename the file, or name it in UTF-8.")
                    .arg(visibleText(QString::fromUtf8(arguments[i]))),
                Remedy::None};
        }
    }
#else
    Q_UNUSED(count)
    Q_UNUSED(arguments)
#endif
    return {};
}

} // namespace mielto
