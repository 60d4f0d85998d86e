// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/api/apierror.h"

namespace mielto {

/// What is proven about a list. The words on files and in scripts are in verdict.cpp.
enum class Verdict {
    Complete, ///< Read to its end, and nothing contradicted that it stood still.
    Limited, ///< As many rows as were wanted; there may be more.
    Changed, ///< It changed while it was read, in every reading.
    Partial, ///< Its end was not seen, or rows are missing or faulty.
    NotFound,
    Forbidden,
    Failed,
    NotRead,
};
inline constexpr std::size_t kVerdictCount = 8;

/// complete, limited, changed, … as in manifests.
QString verdictWord(Verdict verdict);
/// The one that says less about its list; NotRead says least.
Verdict worseOf(Verdict a, Verdict b);
/// Complete, or as many rows as were wanted.
bool isWhole(Verdict verdict);
/// Reading it again may give the whole list: the server has not refused it.
bool mayImprove(Verdict verdict);
/// At least a part of the list came, or its end was seen.
bool wasRead(Verdict verdict);
/// For people, a few words.
QString verdictText(Verdict verdict);
Sentence verdictSentence(Verdict verdict);
/// What an error before the first row makes of a list.
Verdict verdictOf(const ApiError &error);

} // namespace mielto
