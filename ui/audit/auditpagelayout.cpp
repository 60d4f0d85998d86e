// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How the parts of an audit's page stand.
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/audit/auditpage.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"
#include "ui/table/rowtable.h"

namespace mielto {
namespace {

QToolButton *makeViewButton(QButtonGroup *group, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setCheckable(true);
    button->setAutoRaise(true);
    group->addButton(button);
    return button;
}

} // namespace

void AuditPage::buildLayout()
{
    m_outcomes = new QLabel(this);
    m_outcomes->setTextFormat(Qt::PlainText);
    m_outcomes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pause = new QPushButton(tr("Pause"), this);
    m_resume = new QPushButton(tr("Resume"), this);
    m_retry = new QPushButton(this);
    auto *control = new QHBoxLayout;
    control->addWidget(m_outcomes, 1);
    control->addWidget(m_pause);
    control->addWidget(m_resume);
    control->addWidget(m_retry);

    auto *views = new QButtonGroup(this);
    m_rowsButton = makeViewButton(views, this);
    m_usersButton = makeViewButton(views, this);
    m_rowsButton->setChecked(true);
    m_onlyIncomplete = new QCheckBox(tr("Only those that are not whole"), this);
    m_onlyIncomplete->hide();
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_rowsButton);
    tools->addWidget(m_usersButton);
    tools->addWidget(m_onlyIncomplete);
    tools->addStretch();
    tools->addWidget(m_pane->findBar());
    QToolButton *columns = m_pane->makeColumnsButton(this);
    tools->addWidget(columns);

    m_usersTable = new RowTable(tr("Users"), this);
    m_body->addWidget(m_pane);
    m_body->addWidget(m_usersTable);
    m_body->addWidget(m_offer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addLayout(control);
    layout->addLayout(tools);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_body, 1);
    m_errorBar->hide();

    connect(m_usersButton, &QToolButton::toggled, this, [this, columns](bool areUsers) {
        m_body->setCurrentWidget(areUsers ? static_cast<QWidget *>(m_usersTable) : m_pane);
        m_onlyIncomplete->setVisible(areUsers);
        m_pane->findBar()->setVisible(!areUsers);
        columns->setVisible(!areUsers);
        Q_EMIT stateChanged();
    });
    connect(m_onlyIncomplete, &QCheckBox::toggled, this, [this](bool only) {
        if (m_users) {
            m_users->setOnlyIncomplete(only);
        }
    });
    connect(m_usersTable, &RowTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT userRequested(index.data(UsersModel::kRawTextRole).toString());
    });
}

/// No outcome is cut, in whatever language.
void AuditPage::fitOutcomes()
{
    QHeaderView *header = m_usersTable->horizontalHeader();
    const QFontMetrics font = m_usersTable->fontMetrics();
    int width = header->sectionSize(UsersModel::OutcomeColumn);
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const QString text = verdictText(static_cast<Verdict>(i));
        width = std::max(width, font.horizontalAdvance(text) + 2 * font.averageCharWidth());
    }
    header->resizeSection(UsersModel::OutcomeColumn, width);
}

} // namespace mielto
