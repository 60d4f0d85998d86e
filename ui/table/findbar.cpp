// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "app/base/visibletext.h"
#include "ui/common/icon.h"

namespace mielto {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    constexpr int longestText = 2000;
    m_edit->setPlaceholderText(tr("Find in loaded rows"));
    m_edit->setAccessibleName(tr("Find in loaded rows"));
    m_edit->setToolTip(tr("Text, or a filter such as status:error, updated:>30d, label:*prod* or "
                          "-type:mcp. See Answers in the manual."));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(longestText);
    // The button that clears has no name of its own.
    for (QToolButton *button : m_edit->findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Clear"));
    }
    m_edit->addAction(icon("search"), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_edit->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_edit->setMaximumWidth(48 * fontMetrics().averageCharWidth());
    m_edit->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    layout->addStretch(); // What is beside the field stays there.
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(60));
    connect(m_edit, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT textChanged(m_edit->text()); });
}

QString FindBar::text() const { return m_edit->text(); }

void FindBar::setText(const QString &text)
{
    m_edit->setText(text);
    m_rest.stop();
    Q_EMIT textChanged(text);
}

void FindBar::clear()
{
    m_edit->clear(); // Its own button hides with that.
    m_rest.stop();
}

void FindBar::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::showCount(int shown, int loaded)
{
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(loaded)));
}

void FindBar::hideCount() { m_count->clear(); }

void FindBar::showFault(const QString &term, const QString &reason)
{
    m_count->setText(tr("“%1”: %2").arg(visibleText(term), reason));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT nextRequested(key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_edit->clear();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mielto
