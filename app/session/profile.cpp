// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/profile.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace mielto {
namespace {

constexpr qsizetype kLongestName = 100;
constexpr qsizetype kLongestWorkspace = 255;

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

bool isUnfitForName(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

std::span<const ProfileColorInfo> profileColors()
{
    static constexpr std::array colors{
        ProfileColorInfo{ProfileColor::None, "none", QT_TRANSLATE_NOOP("ProfileColor", "None")},
        ProfileColorInfo{ProfileColor::Red, "red", QT_TRANSLATE_NOOP("ProfileColor", "Red")},
        ProfileColorInfo{
            ProfileColor::Orange, "orange", QT_TRANSLATE_NOOP("ProfileColor", "Orange")},
        ProfileColorInfo{
            ProfileColor::Yellow, "yellow", QT_TRANSLATE_NOOP("ProfileColor", "Yellow")},
        ProfileColorInfo{ProfileColor::Green, "green", QT_TRANSLATE_NOOP("ProfileColor", "Green")},
        ProfileColorInfo{ProfileColor::Blue, "blue", QT_TRANSLATE_NOOP("ProfileColor", "Blue")},
        ProfileColorInfo{
            ProfileColor::Purple, "purple", QT_TRANSLATE_NOOP("ProfileColor", "Purple")},
        ProfileColorInfo{ProfileColor::Gray, "gray", QT_TRANSLATE_NOOP("ProfileColor", "Gray")},
    };
    return colors;
}

QString profileNameFault(const QString &name)
{
    const auto characters = name.toUcs4();
    if (name.trimmed().isEmpty())
        return ProfileText::tr("Enter a name for the profile.");
    if (characters.size() > kLongestName)
        return ProfileText::tr(
            "The profile's name is longer than 100 characters; choose a shorter one.");
    if (name.trimmed() != name)
        return ProfileText::tr("The profile's name begins or ends with a space; remove it.");
    // A lone surrogate becomes U+FFFD in UCS-4, so it is looked for in the text itself.
    if (!name.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isUnfitForName))
        return ProfileText::tr(
            "The profile's name contains line breaks or control characters; remove them.");
    return {};
}

QString workspaceFault(const QString &workspace)
{
    if (workspace.size() > kLongestWorkspace)
        return ProfileText::tr("The workspace ID is longer than 255 characters; check it.");
    const bool fit = std::all_of(
        workspace.begin(), workspace.end(), [](QChar c) { return c >= u'\x21' && c <= u'\x7E'; });
    if (!fit)
        return ProfileText::tr(
            "The workspace ID contains spaces or non-ASCII characters; check it.");
    return {};
}

} // namespace mielto
