// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpbrowser.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr qreal kGap = 8; ///< Pixels between paragraphs, and around the text of a cell.
constexpr int kMargin = 16; ///< Pixels around the page.

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

/// Code on a ground of its own, without gaps between its lines.
void styleBlocks(const QTextDocument &document, const QPalette &palette)
{
    QTextCharFormat fixed;
    fixed.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        if (isCode(block)) {
            format.setBackground(palette.alternateBase());
            format.setNonBreakableLines(false);
            format.setBottomMargin(isCode(block.next()) ? 0 : kGap);
        } else if (cursor.currentTable() == nullptr) {
            format.setTopMargin(block.blockFormat().headingLevel() > 1 ? 2 * kGap : 0);
            format.setBottomMargin(block.textList() != nullptr ? kGap / 2 : kGap);
        }
        cursor.mergeBlockFormat(format);
        if (isCode(block)) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(fixed);
        }
    }
}

void styleTables(const QTextDocument &document, const QPalette &palette)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(kGap / 2);
            format.setCellSpacing(0);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setBorderBrush(palette.placeholderText());
            format.setBottomMargin(kGap);
            table->setFormat(format);
        }
    }
}

} // namespace

QStringList helpPages()
{
    return {u"first-steps.md"_s, u"tokens.md"_s, u"completeness.md"_s, u"audits.md"_s,
        u"answers.md"_s, u"exports.md"_s, u"comparing.md"_s, u"command-line.md"_s, u"recipes.md"_s,
        u"network.md"_s, u"limits.md"_s};
}

QString helpPageText(const QString &page)
{
    QFile file(helpFile(QUrl(page)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpPageTitle(const QString &page)
{
    const QString text = helpPageText(page);
    const QString mark = u"# "_s;
    return text.startsWith(mark) ? text.mid(mark.size(), text.indexOf(u'\n') - mark.size()) : page;
}

QString helpFile(const QUrl &url)
{
    const QString folder = u":/help/"_s;
    if (!url.isRelative() || !url.host().isEmpty() || url.path().isEmpty()) {
        return {};
    }
    const QString path = QDir::cleanPath(folder + url.path());
    return path.startsWith(folder) && QFile::exists(path) ? path : QString();
}

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    // The pages are English, wherever the window's own texts run.
    setLayoutDirection(Qt::LeftToRight);
    // Else the width would depend on the page that is being laid out for it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString page = url.path();
        if (helpPages().contains(page) && !helpFile(url).isEmpty()) {
            Q_EMIT pageRequested(page);
        }
    });
}

void HelpBrowser::showPage(const QString &page)
{
    m_page = page;
    render();
}

bool HelpBrowser::findNext(const QString &text)
{
    if (text.isEmpty() || find(text)) {
        return !text.isEmpty();
    }
    const QTextCursor before = textCursor();
    moveCursor(QTextCursor::Start);
    const bool found = find(text);
    if (!found) {
        setTextCursor(before);
    }
    return found;
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QString file = helpFile(name);
    if (type != QTextDocument::ImageResource || file.isEmpty()) {
        return {};
    }
    const QImage picture(file);
    const int room = viewport()->width() - 2 * kMargin;
    return picture.width() <= room ? picture
                                   : picture.scaledToWidth(qMax(1, room), Qt::SmoothTransformation);
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        renderAgain();
    }
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        // Later: this may come while a page is being laid out, which must not be replaced then.
        QMetaObject::invokeMethod(this, &HelpBrowser::renderAgain, Qt::QueuedConnection);
    }
}

void HelpBrowser::renderAgain()
{
    if (!m_page.isEmpty()) {
        const int place = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(place);
    }
}

void HelpBrowser::render()
{
    // Made whole before it is shown: a page that is laid out while it is being read goes wrong when
    // a scroll bar comes in between.
    auto *page = new QTextDocument(this);
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(font());
    page->setDocumentMargin(kMargin);
    page->setIndentWidth(2 * kMargin);
    // Our own text, a part of the program: nothing from a server comes here.
    page->setMarkdown(helpPageText(m_page), QTextDocument::MarkdownDialectGitHub);
    styleBlocks(*page, palette());
    styleTables(*page, palette());
    const QPointer<QTextDocument> before = document();
    setDocument(page); // Deletes the one that Qt made itself.
    delete before;
}

} // namespace mielto
