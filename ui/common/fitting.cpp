// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fitting.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QDialog>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWindow>

namespace mielto {
namespace {

/// For a title bar and borders, whose size is not known before a window is shown.
constexpr QMargins kFrame{8, 32, 8, 8};

QRect roomOn(const QScreen &screen) { return screen.availableGeometry().marginsRemoved(kFrame); }

class ScrollableContent final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    /// All of the content; Qt's own answer ends at a number of lines.
    QSize sizeHint() const override { return widget()->sizeHint(); }

    /// As wide as the content and a scroll bar, so that one scrolls up and down only.
    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            QScrollArea::minimumSizeHint().height()};
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        QScrollArea::showEvent(event);
        growWindow();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isDone = QScrollArea::eventFilter(watched, event);
        const QWindow *shown = window()->windowHandle();
        // While the window manager places a window, a new size would move it.
        if (watched == widget() && event->type() == QEvent::LayoutRequest && shown != nullptr
            && shown->isExposed()) {
            growWindow();
        }
        return isDone;
    }

private:
    /// As far as the screen has room, so that a text that wraps or is new is not cut.
    void growWindow()
    {
        const QLayout *content = widget()->layout();
        // The viewport has no size before the first showing.
        const int room = verticalScrollBar()->isVisible() ? viewport()->width() : width();
        const int needed = content->hasHeightForWidth() ? content->minimumHeightForWidth(room)
                                                        : content->minimumSize().height();
        // No more than the content grew: the user may have made the window smaller.
        const int missing = std::min(needed - std::exchange(m_needed, needed), needed - height());
        if (missing <= 0 || window()->isMaximized()) {
            return;
        }
        const QSize grown(window()->width(), window()->height() + missing);
        window()->resize(grown.boundedTo(roomOn(*window()->screen()).size()));
        if (window()->windowHandle() != nullptr && window()->windowHandle()->isExposed()) {
            fitToScreen(window()); // Before that it has no place, and is centred on its parent.
        }
    }

    int m_needed = 0; ///< Height of the content.
};

QScrollArea *makeScrollable(QLayout *content, QWidget *parent)
{
    auto *area = new ScrollableContent(parent);
    auto *inner = new QWidget(area);
    content->setContentsMargins(0, 0, 0, 0);
    inner->setLayout(content);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    // Qt scrolls to what Tab goes to, but not to what the key of a label goes to.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now != nullptr && area->isAncestorOf(now)) {
            area->ensureWidgetVisible(now);
        }
    });
    return area;
}

} // namespace

QDialogButtonBox *addContent(
    QDialog *dialog, QLayout *content, QDialogButtonBox::StandardButtons buttons)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(makeScrollable(content, dialog), 1);
    auto *box = new QDialogButtonBox(buttons, Qt::Horizontal, dialog);
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(box);
    return box;
}

void fitToScreen(QWidget *window)
{
    const QScreen *screen = QGuiApplication::screenAt(window->geometry().center());
    screen = screen != nullptr ? screen : window->screen();
    const QRect available = roomOn(*screen);
    window->resize(window->size().boundedTo(available.size()));
    QRect place = window->geometry();
    place.moveRight(std::min(place.right(), available.right()));
    place.moveBottom(std::min(place.bottom(), available.bottom()));
    place.moveLeft(std::max(place.left(), available.left()));
    place.moveTop(std::max(place.top(), available.top()));
    window->setGeometry(place); // Else the window manager places it.
}

QSize firstWindowSize(const QSize &available)
{
    constexpr QSize usable(1000, 640);
    return (available * 4 / 5).expandedTo(usable).boundedTo(available.shrunkBy(kFrame));
}

} // namespace mielto
