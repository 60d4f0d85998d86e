// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "app/export/rowwriter.h"

namespace mielto {

/// One way to write a file, as the window offers it: a row of a table.
struct FormatChoice {
    RowFormat format;
    const char *title; ///< Translated in the context "FormatChoice".
    bool isForExcel = false; ///< CSV with a byte order mark and the locale's separator.

    void apply(RowWriterOptions &options) const;
};

std::span<const FormatChoice> formatChoices();
QString formatTitle(const FormatChoice &choice);

} // namespace mielto
