// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>
#include <QUrl>

namespace mielto {

/// The pages of the manual by their file names, in their order.
QStringList helpPages();
/// The Markdown of a page, which is part of the program; empty if there is no such page.
QString helpPageText(const QString &page);
/// The first heading of the page.
QString helpPageTitle(const QString &page);
/// Where in the program's resources a link or picture of the manual points, as ":/help/window.png";
/// empty for whatever is not of the manual: other schemes, hosts, folders.
QString helpFile(const QUrl &url);

/// Shows pages of the manual in the colours of the palette, pictures no wider than there is room.
/// Nothing but the program's own manual is ever read, whatever a page links to: no file, no
/// network.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showPage(const QString &page);
    /// Marks and shows the next place that holds the text, from the top again after the last one;
    /// false if there is none.
    bool findNext(const QString &text);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A link to another page of the manual was followed.
    void pageRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    /// At the same place.
    void renderAgain();

    QString m_page;
};

} // namespace mielto
