// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/differencefile.h"

#include "app/base/outputfile.h"

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

std::optional<FileError> saveDifference(const QString &path, const DifferencePointer &difference,
    const std::vector<DifferenceEntry> &entries)
{
    auto made = OutputFile::create(path);
    if (!made) {
        return made.error();
    }
    OutputFile &file = *made.value();
    std::optional<FileError> error;
    writeDifference(differenceFormatOf(path), *difference, entries,
        [&file, &error](const QByteArray &bytes) { return !(error = file.write(bytes)); });
    if (!error) {
        error = file.finish();
    }
    return error ? error : file.replaceTarget();
}

} // namespace mielto
