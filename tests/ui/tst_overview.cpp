// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/common/palette.h"
#include "ui/table/overview.h"
#include "ui/table/sharebutton.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

Totals totals()
{
    Totals counts;
    counts.all = 1000;
    for (const auto &known : knownStatuses()) {
        counts.byStatus[known.value] = 0;
    }
    for (const auto &known : knownTypes()) {
        counts.byType[known.value] = 0;
    }
    counts.byStatus[Status::Active] = 700;
    counts.byStatus[Status::Error] = 299;
    counts.byStatus[Status::Testing] = 1;
    counts.byType[knownTypes().front().value] = 1000;
    return counts;
}

QImage picture(QWidget &widget, qreal ratio)
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    return image;
}

/// First and last pixel of the bar's own colour in the line through it; none: −1.
std::pair<int, int> filled(const QImage &image, QColor color)
{
    const int line = image.height() - int(7 * image.devicePixelRatio());
    std::pair<int, int> ends{-1, -1};
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixelColor(x, line) == color) {
            ends = {ends.first < 0 ? x : ends.first, x};
        }
    }
    return ends;
}

} // namespace

class TestOverview final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsTheShareOfEach_data();
    void drawsTheShareOfEach();
    void aBarIsBelowItsTextAndAClickFilters();
    void aTextWithoutAMarkBeginsWhereItsBarDoes();
    void theButtonsStayAndShowWhatIsChosen();
    void countingCanBeSeenAndIsAskedForOnce();
    void theKeyboardStaysHereWhenTheCountsCome();

private:
    /// Those that are shown.
    static QList<ShareButton *> parts(Overview &overview)
    {
        QList<ShareButton *> buttons = overview.findChildren<ShareButton *>();
        buttons.removeIf([&](ShareButton *button) { return !button->isVisibleTo(&overview); });
        return buttons;
    }
};

void TestOverview::drawsTheShareOfEach_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("light") << false << Qt::LeftToRight << 1.0;
    QTest::newRow("dark") << true << Qt::LeftToRight << 1.0;
    QTest::newRow("right to left") << false << Qt::RightToLeft << 1.0;
    QTest::newRow("200 %") << true << Qt::RightToLeft << 2.0;
}

void TestOverview::drawsTheShareOfEach()
{
    QFETCH(bool, isDark);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(qreal, ratio);
    Overview overview;
    overview.setPalette(isDark ? darkPalette() : lightPalette());
    overview.setLayoutDirection(direction);
    overview.resize(1200, 60);
    overview.showTotals(totals());
    overview.show();
    const auto shown = parts(overview);
    QCOMPARE(shown.size(), qsizetype(knownStatuses().size()));
    for (std::size_t i = 0; i < knownStatuses().size(); ++i) {
        const Status status = knownStatuses()[i].value;
        ShareButton &part = *shown[qsizetype(i)];
        QCOMPARE(part.width() / 10, shown.front()->width() / 10); // Comparable.
        const QImage image = picture(part, ratio);
        const auto [first, last] = filled(image, statusColor(status, overview.palette()));
        const double share = double(totals().byStatus.at(status)) / 1000;
        if (share == 0) {
            QCOMPARE(first, -1);
            continue;
        }
        const int margin = image.width() / 20;
        QVERIFY(direction == Qt::LeftToRight ? first < margin : last > image.width() - margin);
        QVERIFY(last > first); // Also the one of a thousand.
        QVERIFY(qAbs(double(last - first) / image.width() - share) < 0.05);
    }
}

void TestOverview::aBarIsBelowItsTextAndAClickFilters()
{
    Overview overview;
    overview.setPalette(lightPalette());
    overview.resize(1200, 60);
    overview.showTotals(totals());
    overview.show();
    ShareButton &part = *parts(overview).front();
    QCOMPARE(part.text(), u"Active 700"_s);
    QVERIFY(part.height() >= part.fontMetrics().height() * 5 / 4 + 8);
    QVERIFY(part.width() >= part.sizeHint().width());
    QSignalSpy clicked(&overview, &Overview::clicked);
    QTest::mouseClick(&part, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(!parts(overview)[1]->isEnabled());
}

void TestOverview::aTextWithoutAMarkBeginsWhereItsBarDoes()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ShareButton part;
        part.setText(u"API 2"_s);
        part.setLayoutDirection(direction);
        constexpr int width = 400;
        part.resize(width, part.sizeHint().height());
        const QImage image = picture(part, 1);
        const QColor window = image.pixelColor(width / 2, 0);
        int first = width;
        int last = -1;
        for (int x = 0; x < width; ++x) {
            for (int y = 0; y < part.fontMetrics().height(); ++y) {
                if (image.pixelColor(x, y) != window) {
                    first = std::min(first, x);
                    last = x;
                }
            }
        }
        QVERIFY(last >= 0);
        const bool isLeft = direction == Qt::LeftToRight;
        QVERIFY2(isLeft ? last < width / 2 : first > width / 2, qPrintable(QString::number(first)));
    }
}

void TestOverview::theButtonsStayAndShowWhatIsChosen()
{
    Overview overview;
    overview.show();
    overview.showTotals(totals());
    const auto before = parts(overview);
    for (const ShareButton *part : before) {
        QVERIFY(part->isCheckable());
        QVERIFY(part->focusPolicy() & Qt::TabFocus);
    }
    overview.showChosen({u"error"_s}, {});
    Totals others = totals();
    others.byStatus[Status::Active] = 0;
    others.byStatus[Status::Error] = 0;
    overview.showTotals(others);
    QCOMPARE(parts(overview), before);
    for (const ShareButton *part : before) {
        const bool isError = part->text().startsWith(u"Error"_s);
        QCOMPARE(part->isChecked(), isError);
        QCOMPARE(part->isEnabled(), isError || part->text() == u"Testing 1"_s);
    }
    overview.showChosen({}, {});
    for (const ShareButton *part : before) {
        QVERIFY(!part->isChecked());
    }
}

void TestOverview::countingCanBeSeenAndIsAskedForOnce()
{
    Overview overview;
    overview.show();
    overview.showUnknown(true);
    QVERIFY(parts(overview).isEmpty());
    overview.showTotals(totals());
    QCOMPARE(parts(overview).size(), qsizetype(knownStatuses().size()));
}

void TestOverview::theKeyboardStaysHereWhenTheCountsCome()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *overview = new Overview(&window);
    layout->addWidget(overview);
    layout->addWidget(new QPushButton(u"Load all"_s, &window));
    overview->showUnknown(false);
    window.show();
    auto *count = overview->findChild<QPushButton *>();
    count->setFocus();
    QSignalSpy asked(overview, &Overview::countRequested);
    QTest::keyClick(count, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    overview->showUnknown(true);
    QCOMPARE(window.focusWidget(), count);
    QTest::keyClick(count, Qt::Key_Space);
    QCOMPARE(asked.size(), 1); // It is being asked for.
    overview->showTotals(totals());
    QCOMPARE(window.focusWidget(), parts(*overview).front());
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
