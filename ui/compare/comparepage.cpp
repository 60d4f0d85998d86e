// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparepage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

#include "app/base/visibletext.h"
#include "app/data/celltext.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/common/plaintext.h"
#include "ui/table/findbar.h"
#include "ui/table/rowtable.h"

using namespace Qt::StringLiterals;

namespace mielto {

ComparePage::ComparePage(
    const CompareSource &oldSource, const CompareSource &newSource, QWidget *parent)
    : ListPage(nullptr, parent)
    , m_sources{oldSource, newSource}
    , m_counts(makePlainLabel(this))
    , m_find(new FindBar(this))
    , m_body(new QStackedWidget(this))
    , m_table(new RowTable(tr("Differences"), this))
    , m_changes(new QTreeWidget(this))
    , m_empty(new EmptyState(this))
{
    buildLayout();
    connect(&m_model, &DifferenceModel::shownChanged, this, &ComparePage::showShown);
    connect(m_find, &FindBar::textChanged, this, &ComparePage::filter);
    connect(m_find, &FindBar::nextRequested, m_table, &RowTable::goToNext);
    connect(m_find, &FindBar::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &RowTable::opened, this, [this] { m_changes->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ComparePage::showEntry);
    refresh();
}

ComparePage::~ComparePage() = default;

void ComparePage::buildLayout()
{
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_counts, 1);
    for (const ChangeKind kind : changeKinds()) {
        tools->addWidget(makeKindBox(kind));
    }
    tools->addWidget(m_find);

    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int kindWidth = 11;
    constexpr int nameWidth = 26;
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DifferenceModel::ChangeColumn, kindWidth * character);
    for (const auto column : {DifferenceModel::IdColumn, DifferenceModel::LabelColumn}) {
        m_table->setColumnWidth(column, nameWidth * character);
    }
    m_changes->setHeaderLabels({tr("Field"), tr("Old"), tr("New")});
    m_changes->setAccessibleName(tr("Changes of the connection"));
    m_changes->setRootIsDecorated(false);
    m_changes->setAlternatingRowColors(true);
    m_changes->setTextElideMode(Qt::ElideRight);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_changes);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    m_body->addWidget(splitter);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addLayout(tools);
    layout->addWidget(&errorBar());
    layout->addWidget(m_body, 1);
}

QCheckBox *ComparePage::makeKindBox(ChangeKind kind)
{
    auto *box = new QCheckBox(changeText(kind), this);
    box->setChecked(true);
    m_kinds.emplace_back(box, kind);
    connect(box, &QCheckBox::toggled, this, &ComparePage::filter);
    return box;
}

void ComparePage::refresh()
{
    stop();
    errorBar().hide();
    m_empty->setContent("refresh", tr("Comparing…"), tr("Reading both lists."));
    m_body->setCurrentWidget(m_empty);
    m_comparing.run(compareSources, m_sources[0], m_sources[1]);
    Q_EMIT stateChanged();
}

void ComparePage::take(const Compared &compared)
{
    if (!compared) {
        return showFault(compared.error().sentence.shown);
    }
    m_difference = *compared;
    showDifference();
}

void ComparePage::stop()
{
    const bool wasBusy = status(false).isBusy;
    m_comparing.cancel();
    if (wasBusy) {
        showFault(tr("The comparison was stopped."));
    }
}

void ComparePage::showFault(const QString &words)
{
    m_empty->setContent(
        "alert", tr("Not compared"), words, {{tr("Try again"), [this] { refresh(); }}});
    m_body->setCurrentWidget(m_empty);
    Q_EMIT stateChanged();
}

void ComparePage::showDifference()
{
    const Difference &found = *difference();
    m_counts->setText(found.countsText());
    m_model.setDifference(difference());
    const bool areUsersKnown =
        found.oldSide.rows.users.size() > 1 || found.newSide.rows.users.size() > 1;
    m_table->setColumnHidden(DifferenceModel::UserColumn, !areUsersKnown);
    // Never as if it were a proof when it is none.
    if (const QList<Sentence> caveats = found.caveats(); !caveats.isEmpty()) {
        errorBar().showNotice(shownText(caveats));
    }
    Q_EMIT stateChanged();
}

void ComparePage::filter()
{
    DifferenceFilter filter{{}, m_find->text()};
    for (const auto &[box, kind] : m_kinds) {
        if (box->isChecked()) {
            filter.kinds.push_back(kind);
        }
    }
    m_model.setFilter(filter);
}

void ComparePage::showShown()
{
    const int shown = m_model.rowCount();
    const auto all = static_cast<int>(difference()->entries.size());
    if (all == 0) {
        m_empty->setContent("table", tr("No difference"),
            difference()->isProven()
                ? tr("Both lists are complete and have the same connections.")
                : tr("The rows are the same, but at least one list may be incomplete."));
    } else if (m_model.filter().kinds.empty()) {
        m_empty->setContent("search", tr("Nothing to show"),
            tr("Tick Added, Removed or Changed to see the differences of this kind."),
            {{tr("Show all"), [this] { clearFilters(); }}});
    } else {
        m_empty->setContent("search", tr("Nothing found"), tr("No difference matches."),
            {{tr("Show all"), [this] { clearFilters(); }}});
    }
    m_body->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_body->widget(0));
    m_find->showCount(shown, all);
    showEntry();
    Q_EMIT stateChanged();
}

/// What changed in the chosen connection; of one on one side alone, all that it has.
void ComparePage::showEntry()
{
    m_changes->clear();
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model.rowCount()) {
        return;
    }
    const DifferenceEntry &entry = m_model.entryAt(current.row());
    const auto add = [this](const QString &path, const QString &before, const QString &after) {
        new QTreeWidgetItem(m_changes, {path, before, after});
    };
    if (entry.kind == ChangeKind::Changed) {
        for (const FieldChange &change : difference()->changes(entry)) {
            add(visibleText(QString::fromStdString(change.path)), changeValueText(change.oldJson),
                changeValueText(change.newJson));
        }
        return;
    }
    const bool isNew = entry.kind == ChangeKind::Added;
    for (const FieldInfo &info : fields()) {
        const QString text = visibleText(displayText(difference()->row(entry), info.field));
        add(fieldKey(info.field), isNew ? QString() : text, isNew ? text : QString());
    }
}

RowTable *ComparePage::table() const { return m_table; }

QWidget *ComparePage::details() const { return m_changes; }

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_changes->hasFocus()) {
        m_table->setFocus();
    } else {
        ListPage::keyPressEvent(event);
    }
}

QString ComparePage::title() const
{
    return tr("%1 → %2", "an old and a new list").arg(m_sources[0].name(), m_sources[1].name());
}

PageStatus ComparePage::status(bool /*utc*/) const
{
    PageStatus status;
    status.isBusy = m_comparing.isBusy();
    status.canRefresh = !status.isBusy;
    if (status.isBusy) {
        status.text = tr("comparing…");
    } else if (difference()) {
        status.text = difference()->countsText();
    }
    return status;
}

void ComparePage::clearFilters()
{
    for (const auto &[box, kind] : m_kinds) {
        box->setChecked(true);
    }
    m_find->clear();
    filter();
}

} // namespace mielto
