// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/filename.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr qsizetype kMaxBytes = 80;

bool isHarmless(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'-' || c == U'_' || c == U'.';
}

/// Names that Windows takes for devices, whatever ending they have.
bool isReserved(const QString &name)
{
    static constexpr std::array devices{"CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1};
    static constexpr std::array ports{"COM"_L1, "LPT"_L1};
    const QString stem = name.section(u'.', 0, 0).toUpper();
    const auto isPort = [&stem](QLatin1StringView port) {
        return stem.size() == 4 && stem.startsWith(port) && stem[3].isDigit();
    };
    return std::ranges::find(devices, stem) != devices.end() || std::ranges::any_of(ports, isPort);
}

} // namespace

QString fileNameOf(const QString &text)
{
    QString name;
    qsizetype bytes = 0;
    for (const char32_t c : text.toUcs4()) {
        const char32_t harmless = isHarmless(c) ? c : U'_';
        const QString piece = QString::fromUcs4(&harmless, 1);
        bytes += piece.toUtf8().size();
        if (bytes > kMaxBytes) {
            break;
        }
        if (piece != u"_" || !name.endsWith(u'_')) {
            name += piece;
        }
    }
    while (name.startsWith(u'.') || name.startsWith(u'_') || name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'.') || name.endsWith(u'_')) {
        name.chop(1);
    }
    return name.isEmpty() || isReserved(name) ? u"user_"_s + name : name;
}

QString defaultFileName(const QStringList &users, RowFormat format)
{
    const QString whose =
        users.size() == 1 ? fileNameOf(users.first()) : QString::number(users.size()) + u"-users"_s;
    return u"connections-"_s + whose + endingOf(format);
}

} // namespace mielto
