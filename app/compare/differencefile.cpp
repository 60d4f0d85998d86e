// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/differencefile.h"

#include "app/base/safefile.h"

using namespace Qt::StringLiterals;

namespace mielto {

DifferenceFormat differenceFormatOf(const QString &fileName)
{
    if (fileName.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return DifferenceFormat::Csv;
    }
    return fileName.endsWith(".json"_L1, Qt::CaseInsensitive) ? DifferenceFormat::Json
                                                              : DifferenceFormat::Text;
}

std::optional<Failure> saveDifference(const QString &path, const DifferencePointer &difference,
    const std::vector<DifferenceEntry> &entries)
{
    const auto made = SafeFile::create(path);
    if (!made) {
        return made.error();
    }
    SafeFile &file = **made;
    // What failed once stays failed: commit() says it.
    writeDifference(differenceFormatOf(path), *difference, entries,
        [&file](const QByteArray &bytes) { return !file.write(bytes); });
    return file.commit();
}

} // namespace mielto
