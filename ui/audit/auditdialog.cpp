// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditdialog.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/base/visibletext.h"
#include "ui/browse/filtervaluesedit.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr std::chrono::milliseconds kRest{250};

} // namespace

AuditDialog::AuditDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_files(new QLabel(this))
    , m_filters(new FilterValuesEdit(this))
    , m_count(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, Qt::Horizontal, this))
    , m_sorting([this](Sorted sorted) {
        m_sorted = std::move(sorted);
        showSorted();
    })
{
    setWindowTitle(tr("Audit users"));
    setAcceptDrops(true);
    buildLayout();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &AuditDialog::sortOutNow);
    connect(m_text, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_filters, &FilterValuesEdit::changed, this, &AuditDialog::showSorted);
    showSorted();
}

void AuditDialog::buildLayout()
{
    auto *ask = new QLabel(
        tr("Whose connections? One user ID a line, or between commas, semicolons or tabs."), this);
    ask->setWordWrap(true);
    ask->setBuddy(m_text);
    m_text->setAccessibleName(tr("User IDs"));
    m_text->setPlaceholderText(tr("Paste user IDs here, or drop a file."));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAcceptDrops(false); // The dialog takes files.
    m_files->setTextFormat(Qt::PlainText);
    m_files->setWordWrap(true);
    m_files->hide();
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    QPushButton *open = m_buttons->addButton(tr("Open file…"), QDialogButtonBox::ActionRole);
    QPushButton *start = m_buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    start->setDefault(true);
    connect(open, &QPushButton::clicked, this, &AuditDialog::openFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_text, 1);
    columns->addWidget(m_filters);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(ask);
    layout->addLayout(columns, 1);
    layout->addWidget(m_files);
    layout->addWidget(m_count);
    layout->addWidget(m_buttons);
    constexpr int columnsWide = 90;
    resize(columnsWide * fontMetrics().averageCharWidth(), sizeHint().height());
}

void AuditDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open user IDs"), QString(),
        tr("Lists of IDs (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            addFile(path);
        }
    });
    dialog->open();
}

void AuditDialog::addFile(const QString &path)
{
    m_fileNames << path;
    m_fileNames.removeDuplicates();
    QStringList names;
    for (const QString &name : std::as_const(m_fileNames)) {
        names << visibleText(QFileInfo(name).fileName());
    }
    m_files->setText(tr("And from: %1").arg(QLocale().createSeparatedList(names)));
    m_files->show();
    sortOutNow();
}

void AuditDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void AuditDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            addFile(url.toLocalFile());
        }
    }
    if (urls.isEmpty()) {
        m_text->appendPlainText(event->mimeData()->text());
    }
    event->acceptProposedAction();
}

/// A pure function, for any thread; reads the files.
AuditDialog::Sorted AuditDialog::sortOut(const std::vector<Part> &parts, const QStringList &files)
{
    Sorted sorted;
    for (const Part &part : parts) {
        sorted.fault = sorted.list.add(part.text, part.format);
    }
    for (const QString &name : files) {
        const QString fault = sorted.list.addFile(name);
        sorted.fault = fault.isEmpty() ? sorted.fault : fault;
    }
    return sorted;
}

void AuditDialog::sortOutNow()
{
    m_rest.stop();
    const std::vector<Part> parts{{m_text->toPlainText().toUtf8(), UserListFormat::Pasted}};
    m_sorting.run(&AuditDialog::sortOut, parts, m_fileNames);
    showSorted();
}

void AuditDialog::showSorted()
{
    const bool isBusy = m_rest.isActive() || m_sorting.isBusy();
    const UserList &list = m_sorted.list;
    const auto users = static_cast<int>(list.users().size());
    const auto series = static_cast<int>(m_filters->values().queriesOf({}).size());
    QStringList lines;
    if (isBusy) {
        lines << tr("Looking through the list…");
    } else if (!m_sorted.fault.isEmpty()) {
        lines << m_sorted.fault;
    } else {
        lines << tr("%Ln user(s)", nullptr, users) + u", "_s
                + tr("at least %Ln request(s).", nullptr, users * series);
    }
    QStringList dropped;
    if (list.duplicates() > 0) {
        dropped << tr("%Ln duplicate(s)", nullptr, list.duplicates());
    }
    if (list.blanks() > 0) {
        dropped << tr("%Ln blank(s)", nullptr, list.blanks());
    }
    if (!list.unfit().isEmpty()) {
        dropped << tr("%Ln that cannot be user ID(s), such as “%1”", nullptr,
            static_cast<int>(list.unfit().size()))
                       .arg(visibleText(list.unfit().first(), LineBreaks::Escape, 40));
    }
    if (!dropped.isEmpty() && !isBusy) {
        lines << tr("Left out: %1.").arg(QLocale().createSeparatedList(dropped));
    }
    m_count->setText(lines.join(u'\n'));
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(!isBusy && m_sorted.fault.isEmpty() && users > 0);
        }
    }
}

AuditPlan AuditDialog::plan() const
{
    AuditPlan plan;
    plan.users = m_sorted.list.users();
    plan.filters = m_filters->values();
    return plan;
}

} // namespace mielto
