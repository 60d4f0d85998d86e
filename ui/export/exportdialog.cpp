// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/export/exportdialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include "app/base/background.h"
#include "app/base/inputfile.h"
#include "app/base/visibletext.h"
#include "app/export/filename.h"
#include "app/export/rowwriter.h"
#include "app/export/verification.h"
#include "ui/common/dialogs.h"
#include "ui/common/fitting.h"
#include "ui/common/palette.h"
#include "ui/common/plaintext.h"
#include "ui/common/popupcombo.h"
#include "ui/export/exporttext.h"
#include "ui/export/scopechoice.h"

using namespace Qt::StringLiterals;

namespace mielto {

/// One way to write a file, as the window offers it: a row of a table.
struct FormatChoice {
    RowFormat format;
    const char *title; ///< Translated in the context "FormatChoice".
    bool isForExcel = false; ///< CSV with a byte order mark and the locale's separator.
};

namespace {

constexpr std::array kFormats{
    FormatChoice{RowFormat::Csv, QT_TRANSLATE_NOOP("FormatChoice", "CSV (RFC 4180)")},
    FormatChoice{RowFormat::Csv, QT_TRANSLATE_NOOP("FormatChoice", "CSV for Excel"), true},
    FormatChoice{RowFormat::Xlsx, QT_TRANSLATE_NOOP("FormatChoice", "Excel workbook (XLSX)")},
    FormatChoice{RowFormat::Json, QT_TRANSLATE_NOOP("FormatChoice", "JSON, one document")},
    FormatChoice{
        RowFormat::Ndjson, QT_TRANSLATE_NOOP("FormatChoice", "NDJSON, which opens here again")},
    FormatChoice{RowFormat::Html, QT_TRANSLATE_NOOP("FormatChoice", "Report (HTML)")},
};

/// Excel takes the semicolon where the comma stands in numbers.
char localeSeparator() { return QLocale().decimalPoint() == u","_s ? ';' : ','; }

constexpr int kPreviewRows = 5;

} // namespace

ExportDialog::ExportDialog(const ExportSource &source, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_scope(new ScopeChoice(m_source, this))
    , m_format(new PopupCombo(this))
    , m_columns(new PopupCombo(this))
    , m_target(new QLineEdit(this))
    , m_guard(new QCheckBox(tr("Protect against spreadsheet formulas"), this))
    , m_secrets(new QCheckBox(tr("Include secrets in plain text"), this))
    , m_manifest(new QCheckBox(tr("Also write a manifest (SHA-256, filters, completeness)"), this))
    , m_evidence(new QCheckBox(tr("Evidence pack: a folder with data, manifest, summary"), this))
    , m_partial(new QCheckBox(tr("Save even if incomplete (marked as partial)"), this))
    , m_preview(new QPlainTextEdit(this))
    , m_note(makePlainLabel(this))
{
    setWindowTitle(tr("Export"));
    for (const FormatChoice &choice : kFormats) {
        m_format->addItem(QCoreApplication::translate("FormatChoice", choice.title));
    }
    m_columns->addItem(tr("As in the table"));
    m_columns->addItem(tr("All twelve fields"));
    m_guard->setChecked(true);
    m_manifest->setChecked(m_source.isTraceable);
    m_secrets->setEnabled(m_source.secrets == Secrets::Included);
    if (!m_source.isTraceable) {
        for (QCheckBox *box : {m_manifest, m_evidence}) {
            box->setEnabled(false);
            box->setToolTip(
                tr("The origin of these rows is unknown, so no manifest can be written."));
        }
    }
    if (m_source.offersLoadedFirst) {
        Manifest known;
        known.setUsers(m_source.known);
        m_shortfall = shortfallText(known);
    }
    buildLayout();
    const QStringList users =
        m_source.audit.users.isEmpty() ? m_source.rows.users : m_source.audit.users;
    m_target->setText(
        QDir::toNativeSeparators(QDir(folder).filePath(defaultFileName(users, RowFormat::Csv))));
    connectParts();
    showPreview();
    lookAtTarget();
}

void ExportDialog::buildLayout()
{
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setTabChangesFocus(true);
    constexpr int previewLines = 8;
    m_preview->setMinimumHeight(previewLines * fontMetrics().lineSpacing());

    auto *form = new QFormLayout;
    form->addRow(tr("From"), makeOrigin());
    form->addRow(tr("Rows"), m_scope);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Columns"), m_columns);
    makeChecks(form);
    form->addRow(tr("First rows"), m_preview);
    form->addRow(tr("F&ile"), makeTarget());
    form->addRow(QString(), m_note);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    m_export = addContent(this, form, QDialogButtonBox::Cancel)
                   ->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    constexpr int columnsWide = 100;
    resize(columnsWide * fontMetrics().averageCharWidth(), sizeHint().height());
}

/// With the profile's colour, so that production is not mistaken.
QWidget *ExportDialog::makeOrigin()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const int size = fontMetrics().height();
    if (const QIcon swatch = profileSwatch(m_source.color, palette()); !swatch.isNull()) {
        auto *mark = new QLabel(box);
        mark->setPixmap(swatch.pixmap(size, size));
        layout->addWidget(mark);
    }
    auto *name = new QLabel(visibleText(m_source.origin), box);
    name->setTextFormat(Qt::PlainText);
    layout->addWidget(name, 1);
    return box;
}

void ExportDialog::makeChecks(QFormLayout *form)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox *check : {m_guard, m_secrets, m_manifest, m_evidence, m_partial}) {
        layout->addWidget(check);
    }
    form->addRow(tr("Options"), box);
}

QWidget *ExportDialog::makeTarget()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Browse…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    m_target->setAccessibleName(tr("File"));
    layout->addWidget(m_target, 1);
    layout->addWidget(choose);
    return box;
}

void ExportDialog::connectParts()
{
    const auto changed = [this] {
        showPreview();
        showFaults();
    };
    connect(m_scope, &ScopeChoice::changed, this, changed);
    connect(m_columns, &QComboBox::currentIndexChanged, this, changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this, changed] {
        fitEnding();
        changed();
    });
    connect(m_evidence, &QCheckBox::toggled, this, [this] {
        fitEnding();
        showPreview();
        lookAtTarget();
    });
    for (QCheckBox *box : {m_guard, m_secrets}) {
        connect(box, &QCheckBox::toggled, this, changed);
    }
    connect(m_partial, &QCheckBox::toggled, this, &ExportDialog::showFaults);
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::lookAtTarget);
}

const FormatChoice &ExportDialog::format() const
{
    return kFormats[std::size_t(m_format->currentIndex())];
}

RowWriterOptions ExportDialog::writerOptions() const
{
    RowWriterOptions options;
    options.secrets = m_secrets->isChecked() ? Secrets::Included : Secrets::Masked;
    options.formulaGuard = m_guard->isChecked();
    if (m_columns->currentIndex() == 0) {
        options.columns = m_source.columns;
    }
    if (format().isForExcel) {
        options.setExcelPreset(localeSeparator());
    }
    return options;
}

/// The name keeps up with the format, as long as it has an ending of ours.
void ExportDialog::fitEnding()
{
    const QFileInfo path(QDir::fromNativeSeparators(m_target->text()));
    if (rowFormatOf(path.fileName()) || path.suffix().isEmpty()) {
        const QString name =
            rowFormatOf(path.fileName()) ? path.completeBaseName() : path.fileName();
        const QString ending = m_evidence->isChecked() ? QString() : endingOf(format().format);
        m_target->setText(QDir::toNativeSeparators(path.dir().filePath(name + ending)));
    }
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(
        this, m_evidence->isChecked() ? tr("Folder of the evidence pack") : tr("Export to"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QDir::fromNativeSeparators(m_target->text()));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_target->setText(QDir::toNativeSeparators(path)); });
    openDialog(dialog);
}

/// The first rows as they will be in the file; of a workbook as text.
void ExportDialog::showPreview()
{
    const FormatChoice &choice = format();
    const bool isText = choice.format != RowFormat::Xlsx && choice.format != RowFormat::Html;
    const bool hasColumns = choice.format == RowFormat::Csv || choice.format == RowFormat::Xlsx;
    m_columns->setEnabled(hasColumns);
    m_guard->setEnabled(choice.format == RowFormat::Csv);
    RowWriterOptions options = writerOptions();
    options.byteOrderMark = false;
    options.formulaGuard = options.formulaGuard && isText;
    const auto writer = makeRowWriter(isText ? choice.format : RowFormat::Csv, options);
    const RowOrder places = m_scope->order();
    const ConnectionList &list = m_source.rows.list;
    const int count =
        std::min<int>(kPreviewRows, places ? static_cast<int>(places->size()) : list.rowCount());
    QByteArray bytes;
    writer->begin(bytes);
    for (int i = 0; i < count; ++i) {
        const RowRef row = list.at(places ? (*places)[std::size_t(i)] : i);
        writer->row(row, m_source.rows.userOf(row), bytes);
    }
    writer->end(bytes);
    constexpr qsizetype longest = 20'000;
    m_preview->setPlainText(visibleText(
        QString::fromUtf8(bytes).replace("\r\n"_L1, "\n"_L1), LineBreaks::Keep, longest));
}

QString ExportDialog::target() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_target->text()));
}

/// In a thread for what may wait for a disk without end; of another target nothing is known
/// meanwhile.
void ExportDialog::lookAtTarget()
{
    m_look = {};
    showFaults();
    const auto look = [path = target(), isPack = m_evidence->isChecked()] {
        return mielto::lookAtTarget(path, isPack);
    };
    const auto take = [this, text = m_target->text(), isPack = m_evidence->isChecked()](
                          const TargetLook &seen) {
        if (text == m_target->text() && isPack == m_evidence->isChecked()) {
            m_look = seen;
            showFaults();
        }
    };
    runInBackground(this, look, take, inputThreads());
}

/// What stands in the way, or is worth knowing.
void ExportDialog::showFaults()
{
    const Scope scope = m_scope->scope();
    const bool isShort = !m_shortfall.isEmpty() && scope != Scope::All && scope != Scope::Selected;
    const QString fault = this->fault(isShort);
    QStringList notes{isShort ? m_shortfall : QString(), fault};
    if (fault.isEmpty() && m_look.isThere) {
        notes << tr("This file exists and will be replaced.");
    }
    notes.removeAll(QString());
    m_note->setText(notes.join(u'\n'));
    m_manifest->setEnabled(m_source.isTraceable && !m_evidence->isChecked());
    m_partial->setEnabled(scope == Scope::All || isShort);
    m_export->setEnabled(fault.isEmpty());
}

/// Why it cannot be exported; empty when it can.
QString ExportDialog::fault(bool isShort) const
{
    const QString &why = m_look.fault.shown;
    if (const auto words = tooManyRows(format().format, m_scope->rows().value_or(0))) {
        return *words;
    }
    if (QFileInfo(QDir::fromNativeSeparators(m_target->text())).fileName().isEmpty()) {
        return tr("Name a file.");
    }
    if (!why.isEmpty()) {
        return QLocale().toUpper(why.first(1)) + why.sliced(1);
    }
    return isShort && !m_partial->isChecked()
        ? tr("Tick “Save even if incomplete” to save what was read.")
        : QString();
}

ExportPlan ExportDialog::plan() const
{
    ExportPlan plan;
    plan.scope = m_scope->scope();
    plan.audit = m_source.audit;
    plan.server = m_source.server;
    plan.workspace = m_source.workspace;
    plan.filters = m_source.filters;
    if (plan.scope != Scope::All) {
        plan.rows = m_source.rows;
        plan.order = m_scope->order();
        plan.known = m_source.known;
    }
    if (plan.scope == Scope::Shown) {
        describeView(m_source.spec, plan.filters);
    }
    plan.format = format().format;
    plan.writer = writerOptions();
    plan.target = target();
    plan.isEvidencePack = m_evidence->isChecked();
    plan.hasManifest = m_manifest->isChecked() && !plan.isEvidencePack;
    plan.allowPartial = m_partial->isChecked();
    return plan;
}

} // namespace mielto
