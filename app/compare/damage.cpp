// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/damage.h"

#include <QCoreApplication>
#include <QLocale>

namespace mielto {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Damage)
};

QString sentence(DamageKind kind)
{
    switch (kind) {
    case DamageKind::NotJson:
        return Words::tr("Line %1 is not JSON.");
    case DamageKind::NotUtf8:
        return Words::tr("Line %1 is not UTF-8.");
    case DamageKind::TooDeep:
        return Words::tr("Line %1 is nested too deep.");
    case DamageKind::NotAnObject:
        return Words::tr("Line %1 is JSON, but no connection.");
    case DamageKind::Torn:
        return Words::tr("The file ends in the middle of line %1.");
    case DamageKind::TooLong:
        return Words::tr("Line %1 is longer than 64 MiB.");
    case DamageKind::NoEnd:
        return Words::tr("The end of the file, from line %1, is damaged.");
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

QString damageText(const DamagedLine &damaged)
{
    return sentence(damaged.kind).arg(QLocale().toString(damaged.line));
}

void Damage::add(DamagedLine damaged, int rowsBefore)
{
    if (first.size() < kMostNamed) {
        first.push_back(damaged);
    }
    places.push_back(rowsBefore);
}

} // namespace mielto
