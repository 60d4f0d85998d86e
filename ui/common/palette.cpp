// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/palette.h"

#include <QPainter>
#include <QPixmap>

#include "ui/common/icon.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct TwoShades {
    QRgb onLight;
    QRgb onDark;

    QColor on(const QPalette &palette) const
    {
        return QColor::fromRgb(isDark(palette) ? onDark : onLight);
    }
};

struct Shades {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb button;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb tooltip;
};

constexpr Shades kLight{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1b1e23, 0xff5f6673, 0xff9aa0a8,
    0xffeceef1, 0xff1f6fb2, 0xffffffff, 0xff1a5fa0, 0xffffffff};
constexpr Shades kDark{0xff25282c, 0xff1c1e21, 0xff222529, 0xffe6e8eb, 0xff9aa1ab, 0xff747b84,
    0xff31353a, 0xff2f78b7, 0xffffffff, 0xff7ab8f0, 0xff31353a};

QPalette makePalette(const Shades &shades)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(role, shades.text);
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabled));
    }
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Button, shades.button);
    set(QPalette::Highlight, shades.highlight);
    set(QPalette::HighlightedText, shades.highlightedText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.disabled));
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.tooltip);
    const QColor button = QColor::fromRgb(shades.button);
    palette.setColor(QPalette::Light, button.lighter(140));
    palette.setColor(QPalette::Midlight, button.lighter(115));
    palette.setColor(QPalette::Mid, button.darker(130));
    palette.setColor(QPalette::Dark, button.darker(160));
    palette.setColor(QPalette::Shadow, button.darker(250));
    return palette;
}

/// By Status.
constexpr std::array<TwoShades, 6> kStatuses{{
    {0xff1a7f37, 0xff56d364}, // Active
    {0xff5b6470, 0xffa5adb8}, // Inactive
    {0xff7a4fc7, 0xffb794f6}, // Testing
    {0xffc62828, 0xffff7b72}, // Error
    {0xff9a5b00, 0xffe3b341}, // Expired
    {0xff5b6470, 0xffa5adb8}, // Unknown
}};

/// By ProfileColor.
constexpr std::array<TwoShades, 8> kProfiles{{
    {}, // None
    {0xffd03b3b, 0xffe05d5d}, // Red
    {0xffd9730d, 0xffe8893a}, // Orange
    {0xffc9a50a, 0xffe0c341}, // Yellow
    {0xff2e9e57, 0xff4cb878}, // Green
    {0xff2f78c4, 0xff5a9fe6}, // Blue
    {0xff8557d0, 0xffa783e3}, // Purple
    {0xff7b838c, 0xff949ca6}, // Gray
}};

} // namespace

QPalette lightPalette() { return makePalette(kLight); }
QPalette darkPalette() { return makePalette(kDark); }

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor statusColor(Status status, const QPalette &palette)
{
    return kStatuses[static_cast<std::size_t>(status)].on(palette);
}

QColor quietColor(const QPalette &palette)
{
    constexpr float share = 0.7F; // Of the text's colour.
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const auto mixed = [](float one, float other) { return share * one + (1 - share) * other; };
    return QColor::fromRgbF(mixed(text.redF(), window.redF()),
        mixed(text.greenF(), window.greenF()), mixed(text.blueF(), window.blueF()));
}

QColor profileColor(ProfileColor color, const QPalette &palette)
{
    return color == ProfileColor::None ? QColor()
                                       : kProfiles[static_cast<std::size_t>(color)].on(palette);
}

QIcon profileSwatch(ProfileColor color, const QPalette &palette)
{
    return color == ProfileColor::None ? QIcon() : icon("profile", profileColor(color, palette));
}

QColor barBackground(Tone tone, const QPalette &palette)
{
    constexpr TwoShades notice{0xfffff4d6, 0xff3d3620};
    constexpr TwoShades error{0xfffde8e8, 0xff432a2a};
    return (tone == Tone::Error ? error : notice).on(palette);
}

} // namespace mielto
