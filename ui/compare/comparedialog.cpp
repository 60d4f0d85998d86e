// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/base/visibletext.h"
#include "ui/common/dialogs.h"
#include "ui/common/fitting.h"
#include "ui/common/plaintext.h"
#include "ui/common/popupcombo.h"

namespace mielto {

CompareDialog::CompareDialog(
    const std::vector<CompareSource> &sources, int current, QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_note(makePlainLabel(this))
{
    setWindowTitle(tr("Compare"));
    auto *form = new QFormLayout;
    m_old = addSide(form, tr("&Old"));
    m_new = addSide(form, tr("&New"));
    form->addRow(m_note);
    m_start = addContent(this, form, QDialogButtonBox::Cancel)
                  ->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    m_new->setCurrentIndex(current);
    m_old->setCurrentIndex(current == 0 && m_old->count() > 1 ? 1 : (current > 0 ? 0 : -1));
    constexpr int columnsWide = 70;
    resize(columnsWide * fontMetrics().averageCharWidth(), sizeHint().height());
    showFault();
}

QComboBox *CompareDialog::addSide(QFormLayout *form, const QString &label)
{
    auto *combo = new PopupCombo(this);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    constexpr int shortest = 20;
    combo->setMinimumContentsLength(shortest);
    combo->setPlaceholderText(tr("Choose a list or a file"));
    for (const CompareSource &source : m_sources) {
        combo->addItem(visibleText(source.name()));
    }
    auto *open = new QPushButton(tr("Open file…"), this);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, combo] { openFile(combo); });
    connect(combo, &QComboBox::currentIndexChanged, this, &CompareDialog::showFault);
    auto *row = new QHBoxLayout;
    row->addWidget(combo, 1);
    row->addWidget(open);
    form->addRow(label, row);
    if (auto *buddy = qobject_cast<QLabel *>(form->labelForField(row))) {
        buddy->setBuddy(combo);
    }
    return combo;
}

void CompareDialog::openFile(QComboBox *combo)
{
    const auto take = [this, combo](const QString &path) {
        m_sources.push_back({std::nullopt, path});
        for (QComboBox *each : {m_old, m_new}) {
            each->addItem(visibleText(m_sources.back().name()));
        }
        combo->setCurrentIndex(combo->count() - 1);
    };
    askForFiles(this, tr("Open an export"), {},
        tr("Exports (*.ndjson *.jsonl *.json);;All files (*)"), QFileDialog::ExistingFile, take);
}

void CompareDialog::showFault()
{
    if (m_old == nullptr || m_new == nullptr) {
        return;
    }
    const bool areChosen = m_old->currentIndex() >= 0 && m_new->currentIndex() >= 0;
    const bool isSame = areChosen && m_old->currentIndex() == m_new->currentIndex();
    m_note->setText(isSame ? tr("Choose two different lists.") : QString());
    m_start->setEnabled(areChosen && !isSame);
}

CompareSource CompareDialog::oldSource() const
{
    return m_sources[std::size_t(m_old->currentIndex())];
}

CompareSource CompareDialog::newSource() const
{
    return m_sources[std::size_t(m_new->currentIndex())];
}

} // namespace mielto
