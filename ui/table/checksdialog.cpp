// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/checksdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/common/plaintext.h"
#include "ui/table/listpane.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

enum Column { FindingColumn, SeverityColumn, RowsColumn, UsersColumn, AdviceColumn };

void runAll(
    QPromise<std::vector<CheckResult>> &promise, const ViewedRows &rows, const RowContext &context)
{
    std::vector<Check> all;
    for (const CheckInfo &info : checkTable()) {
        all.push_back(info.check);
    }
    promise.addResult(runChecks(rows, context, all, [&promise] { return promise.isCanceled(); }));
}

} // namespace

ChecksDialog::ChecksDialog(ListPane &pane, QWidget *parent)
    : QDialog(parent)
    , m_pane(pane)
    , m_summary(makePlainLabel(this))
    , m_results(new QTreeWidget(this))
    , m_counting([this](const std::vector<CheckResult> &results) { show(results); })
{
    setWindowTitle(tr("Checks"));
    m_results->setAccessibleName(tr("Checks"));
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->setHeaderLabels(
        {tr("Finding"), tr("Severity"), tr("Connections"), tr("Users"), tr("What to do")});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *rows = buttons->addButton(tr("Show connections"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_results, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 24);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(rows, &QPushButton::clicked, this, [this] { showRows(m_results->currentItem()); });
    connect(m_results, &QTreeWidget::itemActivated, this, &ChecksDialog::showRows);
    connect(&pane, &ListPane::shownChanged, this, &ChecksDialog::count);
    connect(&pane, &QObject::destroyed, this, &QObject::deleteLater);
    count();
}

void ChecksDialog::count()
{
    const int rows = m_pane.rows().list.rowCount();
    if (std::exchange(m_counted, rows) != rows) {
        m_summary->setText(tr("Checking %Ln connection(s)…", nullptr, rows));
        m_counting.run(runAll, m_pane.rows(), m_pane.context());
    }
}

void ChecksDialog::show(const std::vector<CheckResult> &results)
{
    const QLocale locale;
    m_summary->setText(tr("Checked %Ln loaded connection(s). Double-click a line to see its "
                          "connections.",
        nullptr, m_counted));
    m_results->clear();
    for (const CheckResult &result : results) {
        const CheckInfo &info = checkInfo(result.check);
        const bool isChecked = result.notChecked.isEmpty();
        auto *item = new QTreeWidgetItem(m_results);
        item->setData(FindingColumn, Qt::UserRole, QString::fromLatin1(info.name));
        item->setText(FindingColumn, checkMeaning(result.check));
        item->setText(SeverityColumn, severityTitle(info.severity));
        item->setText(RowsColumn,
            isChecked ? locale.toString(qlonglong(result.rows.size())) : tr("not checked"));
        item->setText(UsersColumn, isChecked ? locale.toString(result.users) : QString());
        item->setText(
            AdviceColumn, isChecked ? checkAdvice(result.check) : result.notChecked.shown);
        item->setToolTip(AdviceColumn, item->text(AdviceColumn));
        item->setDisabled(isChecked && result.rows.empty());
        for (const Column column : {RowsColumn, UsersColumn}) {
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        }
    }
    for (int column = FindingColumn; column < AdviceColumn; ++column) {
        m_results->resizeColumnToContents(column);
    }
}

void ChecksDialog::showRows(const QTreeWidgetItem *item)
{
    if (item != nullptr && !item->isDisabled()) {
        accept();
        m_pane.find(u"check:"_s + item->data(FindingColumn, Qt::UserRole).toString());
    }
}

} // namespace mielto
