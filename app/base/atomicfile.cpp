// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/atomicfile.h"

#include "app/base/outputfile.h"

namespace mielto {

std::optional<FileError> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    const auto file = OutputFile::createFinished(path, bytes);
    return file ? (*file)->replaceTarget() : std::optional(file.error());
}

} // namespace mielto
