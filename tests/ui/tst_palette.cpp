// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QStyleOptionButton>
#include <QTest>

#include "ui/common/appearance.h"
#include "ui/common/palette.h"
#include "ui/common/quietstyle.h"
#include "ui/common/statusicon.h"

using namespace mielto;

class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void statusesDifferInShapeToo();
    void picturesArePaintedOnce();
    void buttonsOfDialogsHaveNoIcons();
    void boxesCanBeSeen_data();
    void boxesCanBeSeen();
};

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void PaletteTest::textCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void PaletteTest::textCanBeRead()
{
    QFETCH(QPalette, palette);
    constexpr double text = 4.5;
    QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= text);
    QVERIFY(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= text);
    QVERIFY(
        contrast(palette.color(QPalette::Text), palette.color(QPalette::AlternateBase)) >= text);
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= text);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
        >= text);
    QVERIFY(
        contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= text);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window))
        >= text);
    QVERIFY(contrast(quietColor(palette), palette.color(QPalette::Window)) >= text);
    QVERIFY(quietColor(palette) != palette.color(QPalette::WindowText));
    for (const Tone tone : {Tone::Notice, Tone::Error}) {
        QVERIFY(
            contrast(palette.color(QPalette::WindowText), barBackground(tone, palette)) >= text);
    }
    for (const Status status : {Status::Active, Status::Inactive, Status::Testing, Status::Error,
             Status::Expired, Status::Unknown}) {
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase}) {
            QVERIFY(contrast(statusColor(status, palette), palette.color(ground)) >= text);
        }
        QVERIFY(
            contrast(statusColor(status, palette), barBackground(Tone::Notice, palette)) >= text);
    }
}

void PaletteTest::statusesDifferInShapeToo()
{
    std::vector<QImage> seen;
    for (const Status status : {Status::Active, Status::Inactive, Status::Testing, Status::Error,
             Status::Expired, Status::Unknown}) {
        const QImage image = statusIcon(status, Qt::black).pixmap(32).toImage();
        for (const QImage &other : seen) {
            QVERIFY(image != other);
        }
        seen.push_back(image);
    }
}

void PaletteTest::picturesArePaintedOnce()
{
    const auto mark = [](Status status, const QColor &color, int size) {
        return statusIcon(status, color).pixmap(size).cacheKey();
    };
    const QList<qint64> all{mark(Status::Error, Qt::red, 16), mark(Status::Error, Qt::blue, 16),
        mark(Status::Active, Qt::red, 16), mark(Status::Error, Qt::red, 17)};
    QCOMPARE(QSet(all.begin(), all.end()).size(), all.size());
    QCOMPARE(mark(Status::Error, Qt::red, 16), all.front());
    const auto swatch = [](const QPalette &palette) {
        return profileSwatch(ProfileColor::Red, palette).pixmap(16, 16).cacheKey();
    };
    QCOMPARE(swatch(lightPalette()), swatch(lightPalette()));
    QVERIFY(swatch(lightPalette()) != swatch(darkPalette()));
}

void PaletteTest::buttonsOfDialogsHaveNoIcons()
{
    class IconsStyle final : public QProxyStyle {
        int styleHint(StyleHint /*hint*/, const QStyleOption * /*option*/,
            const QWidget * /*widget*/, QStyleHintReturn * /*returnData*/) const override
        {
            return 1;
        }
    };
    const QuietStyle quiet(new IconsStyle);
    QCOMPARE(
        quiet.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr), 0);
    QCOMPARE(quiet.styleHint(QStyle::SH_ComboBox_Popup, nullptr, nullptr, nullptr), 1);
    Appearance appearance;
    for (const Theme theme : {Theme::System, Theme::Dark, Theme::Light}) {
        appearance.apply(theme);
        QVERIFY(qobject_cast<QuietStyle *>(QApplication::style()) != nullptr);
    }
}

void PaletteTest::boxesCanBeSeen_data() { textCanBeRead_data(); }

/// WCAG 2.1, 1.4.11: what an empty box is drawn with stands out from the window.
void PaletteTest::boxesCanBeSeen()
{
    QFETCH(QPalette, palette);
    const QuietStyle style(QStringLiteral("Fusion"));
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        QStyleOptionButton option;
        option.palette = palette;
        option.rect = {2, 2, 16, 16};
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QImage image(20, 20, QImage::Format_RGB32);
        const QColor window = option.palette.color(QPalette::Window);
        image.fill(window);
        {
            QPainter painter(&image);
            style.drawPrimitive(element, &option, &painter, nullptr);
        }
        double most = 0;
        for (int x = 0; x < image.width() / 2; ++x) {
            most = std::max(most, contrast(image.pixelColor(x, image.height() / 2), window));
        }
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
