// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errorbar.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolButton>

#include "app/base/visibletext.h"
#include "ui/common/icon.h"
#include "ui/common/palette.h"
#include "ui/common/plaintext.h"

namespace mielto {
namespace {

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::TryAgain:
        return ErrorBar::tr("Try again");
    case Remedy::ReplaceToken:
        return ErrorBar::tr("Replace token…");
    case Remedy::EditServer:
        return ErrorBar::tr("Edit profile…");
    case Remedy::CheckUser:
        return ErrorBar::tr("Change user");
    case Remedy::ClearFilters:
        return ErrorBar::tr("Clear filters");
    case Remedy::SignInToProxy:
        return ErrorBar::tr("Sign in to proxy…");
    }
    return {};
}

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_sentence(makePlainLabel(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    , m_detailsToggle(new QPushButton(tr("Details"), this))
    , m_close(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    // By keyboard too, else Ctrl+C is the window's, which copies rows.
    constexpr auto selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    m_sentence->setTextInteractionFlags(selectable);
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    m_detailsToggle->setCheckable(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon("x"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(selectable);
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setMaximumHeight(8 * fontMetrics().lineSpacing());

    auto *row = new QHBoxLayout;
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_otherAction, 0, Qt::AlignTop);
    row->addWidget(m_detailsToggle, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->addLayout(row);
    layout->addWidget(m_details);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // It may be replaced meanwhile.
        act();
    });
    connect(m_otherAction, &QPushButton::clicked, this, [this] {
        const auto act = m_otherAct;
        act();
    });
    connect(m_detailsToggle, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
}

void ErrorBar::showError(const ApiError &error)
{
    const auto act = [this, remedy = error.remedy] { Q_EMIT remedyChosen(remedy); };
    present(Tone::Error, error.sentence, remedyText(error.remedy), act, error.details());
}

void ErrorBar::showNotice(
    const QString &sentence, const QString &action, const std::function<void()> &act)
{
    present(Tone::Notice, sentence, action, act, {});
}

void ErrorBar::addAction(const QString &action, const std::function<void()> &act)
{
    m_otherAct = act;
    m_otherAction->setText(action);
    m_otherAction->show();
}

void ErrorBar::present(Tone tone, const QString &sentence, const QString &action,
    const std::function<void()> &act, const QString &details)
{
    m_tone = tone;
    m_act = act;
    constexpr qsizetype longestShown = 4000;
    const QString visible = visibleText(sentence, LineBreaks::Keep, longestShown);
    m_sentence->setText(visible);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_otherAction->hide();
    m_details->setPlainText(details);
    m_detailsToggle->setVisible(!details.isEmpty());
    m_detailsToggle->setChecked(false);
    m_details->hide();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_mark->setPixmap(icon(tone == Tone::Error ? "alert" : "info").pixmap(size, size));
    paintBackground();
    show();
    setAccessibleName(visible);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ErrorBar::paintBackground()
{
    const QScopedValueRollback painting(m_isPainting, true);
    QPalette colors = QGuiApplication::palette();
    colors.setColor(QPalette::Window, barBackground(m_tone, colors));
    setPalette(colors);
}

void ErrorBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isPainting) {
        paintBackground();
    }
}

} // namespace mielto
