// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/verdict.h"

#include <array>

namespace mielto {
namespace {

struct VerdictInfo {
    Verdict verdict;
    int severity;
    const char *word;
    const char *text;
};

constexpr std::array<VerdictInfo, 8> kVerdicts{{
    {Verdict::Complete, 0, "complete", QT_TRANSLATE_NOOP("Verdict", "complete")},
    {Verdict::Limited, 1, "limited", QT_TRANSLATE_NOOP("Verdict", "first rows only")},
    {Verdict::Changed, 2, "changed", QT_TRANSLATE_NOOP("Verdict", "changed while reading")},
    {Verdict::Partial, 3, "partial", QT_TRANSLATE_NOOP("Verdict", "partial")},
    {Verdict::NotFound, 4, "not_found", QT_TRANSLATE_NOOP("Verdict", "user not found")},
    {Verdict::Forbidden, 5, "forbidden", QT_TRANSLATE_NOOP("Verdict", "not allowed")},
    {Verdict::Failed, 6, "failed", QT_TRANSLATE_NOOP("Verdict", "failed")},
    {Verdict::NotRead, 7, "not_read", QT_TRANSLATE_NOOP("Verdict", "not read")},
}};

const VerdictInfo &infoOf(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }
static_assert(kVerdicts.back().verdict == Verdict::NotRead
    && static_cast<std::size_t>(Verdict::NotRead) + 1 == kVerdicts.size());

} // namespace

QString verdictWord(Verdict verdict) { return QString::fromLatin1(infoOf(verdict).word); }

Verdict worseOf(Verdict a, Verdict b) { return infoOf(a).severity < infoOf(b).severity ? b : a; }

bool isWhole(Verdict verdict)
{
    return verdict == Verdict::Complete || verdict == Verdict::Limited;
}

bool mayImprove(Verdict verdict)
{
    return !isWhole(verdict) && verdict != Verdict::NotFound && verdict != Verdict::Forbidden;
}

bool wasRead(Verdict verdict)
{
    return isWhole(verdict) || verdict == Verdict::Changed || verdict == Verdict::Partial;
}

QString verdictText(Verdict verdict) { return verdictSentence(verdict).shown; }

Sentence verdictSentence(Verdict verdict)
{
    return Sentence::translate("Verdict", infoOf(verdict).text);
}

Verdict verdictOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiErrorKind::NotFound:
        return Verdict::NotFound;
    case ApiErrorKind::Forbidden:
        return Verdict::Forbidden;
    default:
        return Verdict::Failed;
    }
}

} // namespace mielto
