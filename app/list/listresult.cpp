// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/listresult.h"

namespace mielto {

bool ListResult::isOnlyFaulty() const
{
    return !error && verdict == Verdict::Partial && isAtEnd && strayRows == 0 && total == rows
        && faultyRows > 0;
}

Sentence ListResult::incompleteReason() const
{
    if (error) {
        return {error->sentence, error->englishSentence};
    }
    if (verdict != Verdict::Changed && verdict != Verdict::Partial) {
        return {};
    }
    const Sentence read(qint64{rows});
    if (total && *total < rows) {
        return Sentence::translate(
            "ListResult", "The server reports %1 connections but returned %2.")
            .arg(Sentence(*total), read);
    }
    if (!isAtEnd) {
        return total ? Sentence::translate("ListResult", "Only %1 of %2 connections were read.")
                           .arg(read, Sentence(*total))
                     : Sentence::translate("ListResult", "The list was not read completely.");
    }
    if (verdict == Verdict::Changed) {
        return Sentence::translate("ListResult",
            "The list changed each time it was read, so rows may be missing. Try again later.");
    }
    if (strayRows > 0) {
        return Sentence::translate("ListResult",
            "%1 of %2 rows have another status or type: the server seems to ignore the filter.")
            .arg(Sentence(qint64{strayRows}), read);
    }
    if (!total) {
        return Sentence::translate("ListResult",
            "The server did not report a total, so these may not be all connections.");
    }
    if (*total > rows) {
        return Sentence::translate(
            "ListResult", "The server reports %1 connections but returned only %2.")
            .arg(Sentence(*total), read);
    }
    return Sentence::translate("ListResult", "%1 of %2 rows have missing or unexpected values.")
        .arg(Sentence(qint64{faultyRows}), read);
}

} // namespace mielto
