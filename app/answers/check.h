// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>

#include <QStringView>

#include "app/answers/age.h"

namespace mielto {

class ListFacts;
struct RowContext;
struct RowRef;

/// What is looked for in rows, in the order of the table.
enum class Check : unsigned char {
    Error,
    Expired,
    ErrorLong,
    ExpiredLong,
    TestingLong,
    InactiveLong,
    Duplicate,
    SharedCredential,
    ForeignWorkspace,
    ClearSecret,
    BadTime,
    FaultyRow,
    Stale,
    OwnerNotCreator,
    NoOwner,
    UnknownValue,
};
inline constexpr std::size_t kCheckCount = 16;

enum class Severity : unsigned char { Problem, Warning, Note };
/// problem, warning, note.
const char *severityWord(Severity severity);
/// The same for people.
QString severityTitle(Severity severity);

/// All that a check may look at.
struct CheckInput {
    const RowRef &row;
    const QString &requestedUser; ///< Null: not known.
    const RowContext &context;
    const ListFacts &facts; ///< Of the whole list, for those that need it.
};

/// One row of the table of checks: all that the program knows of one.
struct CheckInfo {
    Check check;
    const char *name; ///< In filters and on the command line.
    Severity severity;
    Age age; ///< From which on it finds something, unless another is chosen; count 0: it has none.
    bool needsList;
    bool (*finds)(const CheckInput &input);
    const char *meaning; ///< What it finds, a sentence; translated in the context "Check".
    const char *advice; ///< What to do, a sentence; as well.
};
std::span<const CheckInfo, kCheckCount> checkTable();
const CheckInfo &checkInfo(Check check);
/// In any case.
std::optional<Check> checkByName(QStringView name);
QString checkMeaning(Check check);
QString checkAdvice(Check check);

/// From which age on each check finds something, by its place in the table.
using CheckAges = std::array<Age, kCheckCount>;
CheckAges defaultCheckAges();

/// Signs, not proofs: whether the check finds the row.
bool finds(Check check, const CheckInput &input);

} // namespace mielto
