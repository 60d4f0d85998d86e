// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/damage.h"

namespace mielto {
namespace {

Sentence sentence(DamageKind kind)
{
    switch (kind) {
    case DamageKind::NotJson:
        return Sentence::translate("Damage", "Line %1 is not JSON.");
    case DamageKind::NotUtf8:
        return Sentence::translate("Damage", "Line %1 is not UTF-8.");
    case DamageKind::TooDeep:
        return Sentence::translate("Damage", "Line %1 is nested too deep.");
    case DamageKind::NotAnObject:
        return Sentence::translate("Damage", "Line %1 is JSON, but no connection.");
    case DamageKind::Torn:
        return Sentence::translate("Damage", "The file ends in the middle of line %1.");
    case DamageKind::TooLong:
        return Sentence::translate("Damage", "Line %1 is longer than 64 MiB.");
    case DamageKind::NoEnd:
        return Sentence::translate("Damage", "The end of the file, from line %1, is damaged.");
    }
    return {};
}

} // namespace

DamageKind damageKindOf(JsonFault::Kind kind)
{
    switch (kind) {
    case JsonFault::Kind::Utf8:
        return DamageKind::NotUtf8;
    case JsonFault::Kind::TooDeep:
        return DamageKind::TooDeep;
    case JsonFault::Kind::Syntax:
    case JsonFault::Kind::Truncated:
        break;
    }
    return DamageKind::NotJson;
}

Sentence damageText(const DamagedLine &damaged)
{
    return sentence(damaged.kind).arg(Sentence(damaged.line));
}

void Damage::add(DamagedLine damaged, int rowsBefore)
{
    if (first.size() < kMostNamed) {
        first.push_back(damaged);
    }
    places.push_back(rowsBefore);
}

} // namespace mielto
