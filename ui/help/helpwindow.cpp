// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpwindow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/help/helpbrowser.h"

namespace mielto {

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_browser(new HelpBrowser(this))
{
    setWindowTitle(tr("Manual"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_browser->setAccessibleName(tr("Page of the manual"));
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLanguageNote());
    column->addWidget(m_browser, 1);
    column->addWidget(makeFind());
    auto *parts = new QSplitter(this);
    parts->addWidget(makePages());
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(parts);
    connect(m_browser, &HelpBrowser::pageRequested, this, &HelpWindow::showPage);
    // As wide as the pictures with the margins around them.
    constexpr QSize page(930, 720);
    parts->setSizes({m_pages->minimumWidth(), page.width()});
    resize(m_pages->minimumWidth() + page.width(), page.height());
    setTabOrder(m_pages, m_browser);
    setTabOrder(m_browser, m_find);
    m_pages->setCurrentRow(0);
    m_pages->setFocus();
}

QWidget *HelpWindow::makePages()
{
    m_pages = new QListWidget(this);
    m_pages->setAccessibleName(tr("Pages of the manual"));
    for (const QString &page : helpPages()) {
        auto *item = new QListWidgetItem(helpPageTitle(page), m_pages);
        item->setData(Qt::UserRole, page);
    }
    constexpr int margins = 16;
    m_pages->setMinimumWidth(m_pages->sizeHintForColumn(0) + margins);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_browser->showPage(item->data(Qt::UserRole).toString());
        m_note->clear();
    });
    return m_pages;
}

QWidget *HelpWindow::makeLanguageNote()
{
    auto *note = new QLabel(tr("The manual is in English."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    const QLocale::Language language = QLocale().language(); // That of the texts.
    note->setHidden(language == QLocale::English || language == QLocale::C);
    return note;
}

QWidget *HelpWindow::makeFind()
{
    auto *row = new QWidget(this);
    m_find = new QLineEdit(row);
    m_note = new QLabel(row);
    m_note->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("&Find in this page"), row);
    label->setBuddy(m_find);
    auto *next = new QPushButton(tr("Find &next"), row);
    next->setDefault(true); // Return in the field.
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_find, 1);
    layout->addWidget(m_note);
    layout->addWidget(next);
    connect(next, &QPushButton::clicked, this, &HelpWindow::findNext);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_F3), this), &QShortcut::activated, this,
        &HelpWindow::findNext);
    return row;
}

void HelpWindow::showPage(const QString &page)
{
    m_pages->setCurrentRow(static_cast<int>(helpPages().indexOf(page)));
}

void HelpWindow::findNext()
{
    m_note->setText(m_browser->findNext(m_find->text()) || m_find->text().isEmpty()
            ? QString()
            : tr("Not found"));
}

void showManual(QWidget *parent)
{
    auto *manual = parent->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (manual == nullptr) {
        manual = new HelpWindow(parent);
        manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    manual->show();
    manual->raise();
    manual->activateWindow();
}

} // namespace mielto
