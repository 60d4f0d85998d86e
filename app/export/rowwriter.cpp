// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/rowwriter.h"

#include "app/export/csvwriter.h"
#include "app/export/jsonwriters.h"

namespace mielto {

std::unique_ptr<RowWriter> makeRowWriter(RowFormat format, RowWriterOptions options)
{
    switch (format) {
    case RowFormat::Csv:
        return std::make_unique<CsvWriter>(std::move(options));
    case RowFormat::Json:
        return std::make_unique<JsonWriter>(options.secrets);
    case RowFormat::Ndjson:
        return std::make_unique<NdjsonWriter>(options.secrets);
    }
    return nullptr;
}

} // namespace mielto
