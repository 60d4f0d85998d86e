// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How the parts of the export dialog stand.
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include "app/base/visibletext.h"
#include "ui/common/fitting.h"
#include "ui/common/palette.h"
#include "ui/export/exportdialog.h"

namespace mielto {

void ExportDialog::buildLayout()
{
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setTabChangesFocus(true);
    constexpr int previewLines = 8;
    m_preview->setMinimumHeight(previewLines * fontMetrics().lineSpacing());
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *form = new QFormLayout;
    form->addRow(tr("From"), makeOrigin());
    form->addRow(tr("Rows"), makeScopes());
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Columns"), m_columns);
    makeChecks(form);
    form->addRow(tr("First rows"), m_preview);
    form->addRow(tr("F&ile"), makeTarget());
    form->addRow(QString(), m_note);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);

    QPushButton *save = m_buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeScrollable(form, this), 1);
    layout->addWidget(m_buttons);
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

QWidget *ExportDialog::makeScopes()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    const auto count = [&locale](qint64 rows) { return locale.toString(rows); };
    const bool hasServer = !m_source.audit.users.isEmpty();
    const qint64 loaded = m_source.rows.list.rowCount();
    const qint64 shown = m_source.shown ? std::ssize(*m_source.shown) : loaded;
    const qint64 selected = m_source.selected ? std::ssize(*m_source.selected) : 0;
    addScope(Scope::All,
        m_source.total ? tr("All that match on the server, read afresh (%1 by its last count)")
                             .arg(count(*m_source.total))
                       : tr("All that match on the server, read afresh (not counted yet)"),
        hasServer);
    addScope(
        Scope::Loaded, tr("Loaded (%1), in the server's order").arg(count(loaded)), loaded > 0);
    addScope(Scope::Shown, tr("Shown (%1), in the order shown").arg(count(shown)), shown > 0);
    addScope(Scope::Selected, tr("Selected (%1)").arg(count(selected)), selected > 0);
    for (QAbstractButton *button : m_scopes->buttons()) {
        layout->addWidget(button);
        if (m_scopes->checkedButton() == nullptr && button->isEnabled()) {
            button->setChecked(true);
        }
    }
    return box;
}

void ExportDialog::addScope(Scope scope, const QString &text, bool isThere)
{
    auto *button = new QRadioButton(text, this);
    button->setEnabled(isThere);
    m_scopes->addButton(button, static_cast<int>(scope));
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

} // namespace mielto
