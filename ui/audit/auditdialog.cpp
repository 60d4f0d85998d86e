// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditdialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

#include "app/base/inputfile.h"
#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "ui/common/dialogs.h"
#include "ui/common/filtervaluesedit.h"
#include "ui/common/fitting.h"
#include "ui/common/plaintext.h"
#include "ui/common/popupcombo.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr std::chrono::milliseconds kRest{250};

} // namespace

AuditDialog::AuditDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_files(makePlainLabel(this))
    , m_filters(new FilterValuesEdit(this))
    , m_columnLabel(new QLabel(tr("&Column of the user IDs:"), this))
    , m_column(new PopupCombo(this))
    , m_isHeaded(new QCheckBox(tr("The first line is a &heading"), this))
    , m_count(makePlainLabel(this))
    , m_sorting([this](Sorted sorted) {
        m_sorted = std::move(sorted);
        showColumns();
        showSorted();
    })
{
    setWindowTitle(tr("Audit users"));
    setAcceptDrops(true);
    buildLayout();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &AuditDialog::sortOutNow);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AuditDialog::sortOutLater);
    connect(m_column, &QComboBox::activated, this, &AuditDialog::chooseColumn);
    connect(m_isHeaded, &QCheckBox::toggled, this, &AuditDialog::chooseColumn);
    connect(m_filters, &FilterValuesEdit::changed, this, &AuditDialog::showSorted);
    showColumns();
    showSorted();
}

void AuditDialog::buildLayout()
{
    auto *ask = makePlainLabel(
        this, tr("Paste or open user IDs, one per line, or a table with a column of IDs."));
    ask->setBuddy(m_text);
    m_text->setAccessibleName(tr("User IDs"));
    m_text->setPlaceholderText(tr("Paste user IDs here, or drop a file."));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAcceptDrops(false); // The dialog takes files.
    m_files->hide();
    m_columnLabel->setBuddy(m_column);
    m_column->setPlaceholderText(tr("Choose…"));
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_text, 1);
    columns->addWidget(m_filters);
    auto *table = new QHBoxLayout;
    table->addWidget(m_columnLabel);
    table->addWidget(m_column);
    table->addWidget(m_isHeaded);
    table->addStretch();
    auto *content = new QVBoxLayout;
    content->addWidget(ask);
    content->addLayout(columns, 1);
    content->addWidget(m_files);
    content->addLayout(table);
    content->addWidget(m_count);
    auto *buttons = addContent(this, content, QDialogButtonBox::Cancel);
    m_start = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    QPushButton *open = buttons->addButton(tr("Open file…"), QDialogButtonBox::ActionRole);
    connect(open, &QPushButton::clicked, this, &AuditDialog::openFile);
    constexpr int columnsWide = 90;
    resize(columnsWide * fontMetrics().averageCharWidth(), sizeHint().height());
}

void AuditDialog::openFile()
{
    askForFiles(this, tr("Open user IDs"), {},
        tr("Lists of IDs (*.csv *.tsv *.txt);;All files (*)"), QFileDialog::ExistingFiles,
        [this](const QString &path) { addFile(path); });
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

void AuditDialog::setUsers(const QStringList &users) { m_text->setPlainText(users.join(u'\n')); }

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
AuditDialog::Sorted AuditDialog::sortOut(
    const QString &text, const QStringList &files, const ColumnChoice &choice)
{
    Sorted sorted;
    // A choice is for texts with several columns.
    const auto add = [&](const QString &name, const auto &take) {
        UserList before = sorted.list;
        TakenUsers taken = take(ColumnChoice{});
        if (choice.number > 0 && taken.isTable()) {
            sorted.list = std::move(before);
            taken = take(choice);
        }
        sorted.parts.push_back({name, std::move(taken)});
    };
    if (!text.trimmed().isEmpty()) {
        add({},
            [&](const ColumnChoice &column) { return sorted.list.addText(text.toUtf8(), column); });
    }
    for (const QString &file : files) {
        add(QFileInfo(file).fileName(),
            [&](const ColumnChoice &column) { return sorted.list.addFile(file, column); });
    }
    return sorted;
}

bool AuditDialog::Sorted::isRefused() const
{
    return std::ranges::any_of(parts, [](const Part &part) { return !part.taken.fault.isEmpty(); });
}

const TakenUsers *AuditDialog::Sorted::table() const
{
    const auto found =
        std::ranges::find_if(parts, [](const Part &part) { return part.taken.isTable(); });
    return found == parts.end() ? nullptr : &found->taken;
}

/// What is there is of another text: it cannot be started meanwhile.
void AuditDialog::sortOutLater()
{
    m_rest.start();
    showSorted();
}

void AuditDialog::sortOutNow()
{
    m_rest.stop();
    // As pasted: the plain text of the field has other blanks.
    QString text = m_text->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    m_sorting.run(inputThreads(), &AuditDialog::sortOut, text, m_fileNames, m_choice);
    showSorted();
}

void AuditDialog::chooseColumn()
{
    m_choice = {{}, m_column->currentIndex() + 1, m_isHeaded->isChecked()};
    sortOutNow();
}

/// The columns of the table and the one that was taken.
void AuditDialog::showColumns()
{
    const TakenUsers *table = m_sorted.table();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_columnLabel, m_column, m_isHeaded}) {
        widget->setVisible(table != nullptr);
    }
    const QStringList head = table != nullptr ? table->head : QStringList();
    const bool isOther = head != m_head;
    if (isOther) {
        m_head = head;
        m_column->clear();
        for (qsizetype i = 0; i < head.size(); ++i) {
            m_column->addItem(tr("%1: %2").arg(
                QLocale().toString(i + 1), visibleText(head[i], LineBreaks::Escape, 40)));
        }
    }
    if (isOther && m_choice.number > 0) {
        m_choice = {}; // It was for other columns.
        return sortOutNow();
    }
    if (table != nullptr) {
        m_column->setCurrentIndex(table->column);
        const QSignalBlocker quiet(m_isHeaded);
        m_isHeaded->setChecked(table->isHeaded);
    }
}

void AuditDialog::showSorted()
{
    const auto users = static_cast<int>(m_sorted.list.users().size());
    const auto series = static_cast<int>(m_filters->values().queriesOf({}).size());
    const bool isReady = !isBusy() && !m_sorted.isRefused();
    QStringList lines;
    if (isBusy()) {
        lines << tr("Reading the list…");
    } else {
        for (const Part &part : m_sorted.parts) {
            const QString &fault = part.taken.fault;
            const QString words = fault.isEmpty() ? part.taken.text() : fault;
            for (const QString &line : QStringList(words) + part.taken.warnings) {
                lines << (part.name.isEmpty() ? line : withColon(visibleText(part.name), line));
            }
        }
    }
    if (isReady) {
        lines << tr("%Ln user(s)", nullptr, users) + u", "_s
                + tr("at least %Ln request(s).", nullptr, users * series);
    }
    m_count->setText(lines.join(u'\n'));
    m_start->setEnabled(isReady && users > 0);
}

void AuditDialog::accept()
{
    if (!isBusy() && !m_sorted.isRefused() && !m_sorted.list.users().isEmpty()) {
        QDialog::accept();
    }
}

AuditPlan AuditDialog::plan() const
{
    AuditPlan plan;
    plan.users = m_sorted.list.users();
    plan.filters = m_filters->values();
    plan.files = m_fileNames;
    return plan;
}

} // namespace mielto
