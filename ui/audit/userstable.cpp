// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/userstable.h"

#include <algorithm>
#include <array>

#include <QHeaderView>
#include <QMenu>
#include <QStyledItemDelegate>

#include "ui/common/icon.h"
#include "ui/common/palette.h"
#include "ui/table/rowcopy.h"

namespace mielto {
namespace {

struct OutcomeLook {
    const char *icon; ///< A shape of its own: the colour alone tells nothing.
    Status color;
};

/// By Verdict.
constexpr std::array<OutcomeLook, kVerdictCount> kOutcomeLooks{{
    {"status-active", Status::Active}, // Complete
    {"status-testing", Status::Testing}, // Limited
    {"refresh", Status::Expired}, // Changed
    {"alert", Status::Expired}, // Partial
    {"status-unknown", Status::Unknown}, // NotFound
    {"key", Status::Error}, // Forbidden
    {"status-error", Status::Error}, // Failed
    {"status-inactive", Status::Inactive}, // NotRead
}};

class OutcomeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto verdict = static_cast<std::size_t>(index.data(UsersModel::kVerdictRole).toInt());
        const OutcomeLook &look = kOutcomeLooks[verdict];
        const bool isSelected = option->state.testFlag(QStyle::State_Selected);
        const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText)
                                        : statusColor(look.color, option->palette);
        const int size = option->fontMetrics.height();
        option->icon = icon(look.icon, color);
        option->decorationSize = QSize(size, size);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

UsersTable::UsersTable(QWidget *parent)
    : RowTable(tr("Users"), parent)
{
    setItemDelegateForColumn(UsersModel::OutcomeColumn, new OutcomeDelegate(this));
    // The order of the plan at first, and again with every third click.
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &UsersTable::showMenu);
    connect(this, &RowTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT userRequested(index.data(UsersModel::kRawTextRole).toString());
    });
}

UsersTable::~UsersTable() = default;

void UsersTable::setAudit(const Audit *audit)
{
    setModel(nullptr);
    m_users.reset();
    m_audit = audit;
    if (audit != nullptr) {
        m_users = std::make_unique<UsersModel>(*audit);
        m_users->setOnlyIncomplete(m_onlyIncomplete);
        connect(audit, &Audit::cleared, m_users.get(), &UsersModel::reset);
        connect(audit, &Audit::userEnded, m_users.get(), &UsersModel::update);
        setModel(m_users.get());
        sortAgain();
        fitOutcomes();
    }
}

void UsersTable::setOnlyIncomplete(bool only)
{
    m_onlyIncomplete = only;
    if (m_users) {
        m_users->setOnlyIncomplete(only);
    }
}

std::vector<ListResult> UsersTable::shownResults() const
{
    std::vector<ListResult> results;
    for (int row = 0; m_users && row < m_users->rowCount(); ++row) {
        results.push_back(m_audit->results()[static_cast<std::size_t>(m_users->userAt(row))]);
    }
    return results;
}

void UsersTable::sortAgain()
{
    if (m_users) {
        const QHeaderView *header = horizontalHeader();
        m_users->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
}

/// No outcome is cut, in whatever language.
void UsersTable::fitOutcomes()
{
    QHeaderView *header = horizontalHeader();
    const QFontMetrics font = fontMetrics();
    int width = header->sectionSize(UsersModel::OutcomeColumn);
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const QString text = verdictText(static_cast<Verdict>(i));
        width = std::max(width,
            font.horizontalAdvance(text) + 2 * font.averageCharWidth() + 3 * font.height() / 2);
    }
    header->resizeSection(UsersModel::OutcomeColumn, width);
}

void UsersTable::showMenu(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return;
    }
    const auto count = static_cast<int>(selectedRows().size());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy rows"), this, [this, count] {
        Q_EMIT copyRequested(rowsAsTsv(*this), tr("%Ln row(s) copied", nullptr, count));
    });
    menu->addAction(tr("Copy user &IDs"), this, [this, count] {
        Q_EMIT copyRequested(selectedUsers(), tr("%Ln user ID(s) copied", nullptr, count));
    });
    menu->addSeparator();
    menu->addAction(tr("Open this &user in a new tab"), this,
        [this, user = index.data(UsersModel::kRawTextRole).toString()] {
            Q_EMIT userRequested(user);
        });
    menu->popup(viewport()->mapToGlobal(position));
}

/// One a line, as they can be pasted into another audit.
QString UsersTable::selectedUsers() const
{
    QStringList users;
    for (const int row : selectedRows()) {
        users << tsvCell(m_users->index(row, 0).data(UsersModel::kRawTextRole).toString());
    }
    return users.join(u'\n');
}

} // namespace mielto
