// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/fileflow.h"

#include <QFileInfo>
#include <QMenu>
#include <QPointer>

#include "app/base/background.h"
#include "app/base/visibletext.h"
#include "app/compare/differencewriter.h"
#include "app/export/rowwriter.h"
#include "app/export/verification.h"
#include "ui/common/dialogs.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/snapshotpage.h"
#include "ui/window/pagetabs.h"
#include "ui/window/windowparts.h"

using namespace Qt::StringLiterals;

namespace mielto {

FileFlow::FileFlow(WindowParts &parts)
    : m_parts(parts)
    , m_recent(new QMenu(tr("O&pen recent"), parts.tabs.window()))
{
    connect(parts.actions.openFile, &QAction::triggered, this, &FileFlow::ask);
    connect(parts.actions.compare, &QAction::triggered, this, &FileFlow::askForComparison);
    connect(parts.actions.verify, &QAction::triggered, this, &FileFlow::askForFileToVerify);
    Actions::addAfter(parts.actions.openFile, m_recent);
    showRecent();
}

void FileFlow::ask()
{
    askForFiles(m_parts.tabs.window(), tr("Open an export"),
        m_parts.settings.settings().exportFolder,
        tr("Exports (*.ndjson *.jsonl *.json);;All files (*)"), QFileDialog::ExistingFiles,
        [this](const QString &path) { open(path); });
}

void FileFlow::open(const QString &path)
{
    m_parts.tabs.add(new SnapshotPage(path, m_parts.settings.settings()));
    m_parts.settings.change([path](Settings &now) { rememberFile(now, path); });
    showRecent();
}

bool FileFlow::canOpen(const QString &path)
{
    const auto format = rowFormatOf(path);
    return format == RowFormat::Ndjson || format == RowFormat::Json;
}

void FileFlow::showRecent()
{
    m_recent->clear();
    for (const QString &path : m_parts.settings.settings().recentFiles) {
        QString name = visibleText(QFileInfo(path).fileName());
        QAction *action = m_recent->addAction(name.replace(u'&', "&&"_L1));
        action->setToolTip(visibleText(path));
        connect(
            action, &QAction::triggered, this, [this, path] { open(path); },
            Qt::QueuedConnection); // The action goes when the menu is filled anew.
    }
    m_recent->menuAction()->setVisible(!m_recent->isEmpty());
}

void FileFlow::askForComparison()
{
    std::vector<CompareSource> sources;
    int current = -1;
    for (ListPage *page : m_parts.tabs.pages()) {
        if (const auto side = page->comparedSide()) {
            current = page == m_parts.tabs.current() ? static_cast<int>(sources.size()) : current;
            sources.push_back({side, {}});
        }
    }
    auto *dialog = new CompareDialog(sources, current, m_parts.tabs.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.tabs.add(new ComparePage(dialog->oldSource(), dialog->newSource()));
    });
    openDialog(dialog);
}

void FileFlow::askForDifferenceFile(ComparePage &comparison)
{
    auto *dialog = new QFileDialog(m_parts.tabs.window(),
        tr("Export the differences that are shown"), m_parts.settings.settings().exportFolder,
        tr("CSV (*.csv);;JSON (*.json);;Text (*.txt)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, page = QPointer(&comparison)](const QString &path) {
            if (page && page->difference()) {
                saveDifference(path, *page);
            }
        });
    openDialog(dialog);
}

void FileFlow::saveDifference(const QString &path, const ComparePage &page)
{
    const auto save = [path, difference = page.difference(), entries = page.shownEntries()] {
        return mielto::saveDifference(path, difference, entries);
    };
    runInBackground(this, save, [this, path](const std::optional<Failure> &failure) {
        m_parts.tabs.showNotice(failure
                ? failure->sentence.shown
                : tr("Saved “%1”.").arg(visibleText(QFileInfo(path).fileName())));
    });
}

void FileFlow::askForFileToVerify()
{
    askForFiles(m_parts.tabs.window(), tr("Verify a file"),
        m_parts.settings.settings().exportFolder, {}, QFileDialog::ExistingFile,
        [this](const QString &path) { verify(path); });
}

void FileFlow::verify(const QString &path)
{
    const auto read = [path] { return verifyFile(path); };
    runInBackground(this, read, [this, path](const Verification &found) {
        showMessage(m_parts.tabs.window(),
            found.isIntact() ? QMessageBox::Information : QMessageBox::Warning, tr("Verify a file"),
            visibleText(QFileInfo(path).fileName()), visibleText(found.words, LineBreaks::Keep),
            QMessageBox::Close);
    });
}

} // namespace mielto
