// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/detailspanel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTreeView>

#include "app/base/visibletext.h"
#include "app/data/celltext.h"
#include "app/data/jsoncopy.h"
#include "app/data/jsoncursor.h"
#include "app/data/jsontext.h"
#include "app/data/timestamp.h"
#include "ui/common/palette.h"
#include "ui/common/plaintext.h"
#include "ui/common/statusicon.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// More of a config is not laid out as text.
constexpr qsizetype kMaxShownJson = qsizetype{256} * 1024;
constexpr std::chrono::seconds kRevealTime{30};

QLabel *makeValueLabel(QWidget *parent)
{
    QLabel *label = makePlainLabel(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// One line that can be selected, copied and walked through by keyboard, however long it is.
QLineEdit *makeValueLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setReadOnly(true);
    line->setFrame(false);
    line->setBackgroundRole(QPalette::Window);
    QPalette colors = line->palette();
    colors.setBrush(QPalette::Base, Qt::transparent);
    line->setPalette(colors);
    return line;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_count(makePlainLabel(this))
{
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_count);
    m_pages->addWidget(buildRow());
    setMinimumWidth(30 * fontMetrics().averageCharWidth());
    m_concealTimer.setSingleShot(true);
    m_concealTimer.setInterval(kRevealTime);
    connect(&m_concealTimer, &QTimer::timeout, this, &DetailsPanel::conceal);
    showCount(0);
}

QWidget *DetailsPanel::buildRow()
{
    auto *content = new QWidget;
    m_mark = new QLabel(content);
    m_heading = makeValueLabel(content);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_heading->setFont(large);
    m_subheading = makeValueLabel(content);
    auto *status = new QHBoxLayout;
    status->addWidget(m_mark);
    status->addWidget(m_subheading, 1);
    auto *form = new QFormLayout;
    buildFields(form);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_heading);
    layout->addLayout(status);
    layout->addLayout(form);
    layout->addWidget(buildConfig(), 1);

    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Details"));
    return area;
}

void DetailsPanel::buildFields(QFormLayout *form)
{
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const auto addRow = [this, form](const QString &title, QWidget *value) {
        auto *label = new QLabel(title, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(value);
        form->addRow(label, value);
        return label;
    };
    for (const FieldInfo &info : fields()) {
        if (info.kind != FieldKind::Object) {
            QLineEdit *value = makeValueLine(this);
            m_values[fieldIndex(info.field)] = value;
            addRow(fieldTitle(info.field), value);
        }
    }
    m_others = makeValueLabel(this);
    m_othersTitle = addRow(tr("Other"), m_others);
}

QWidget *DetailsPanel::buildConfig()
{
    m_treeView = new QTreeView(this);
    m_treeView->setModel(&m_tree);
    m_treeView->setUniformRowHeights(true);
    m_treeView->setAlternatingRowColors(true);
    m_treeView->setAccessibleName(tr("Config as a tree"));
    m_treeView->header()->setStretchLastSection(true);
    m_treeView->setToolTip(
        tr("A masked value is shown for half a minute when you double-click it or press "
           "Enter on it."));
    connect(m_treeView, &QTreeView::activated, this, &DetailsPanel::reveal);
    m_treeView->installEventFilter(this);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    // Else Ctrl+C is the window's, which copies rows.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Config as received"));
    auto *tabs = new QTabWidget(this);
    tabs->addTab(m_treeView, tr("Config"));
    tabs->addTab(m_text, tr("As received"));
    tabs->setMinimumHeight(12 * fontMetrics().lineSpacing());
    return tabs;
}

void DetailsPanel::showRow(const ConnectionList &list, int row)
{
    m_list = list;
    m_row = row;
    update();
    m_pages->setCurrentIndex(1);
}

void DetailsPanel::showCount(int rows)
{
    m_list.clear();
    m_row.reset();
    conceal();
    m_count->setText(rows == 0 ? tr("Select a row to see its details.")
                               : tr("%Ln row(s) selected", nullptr, rows));
    m_pages->setCurrentIndex(0);
}

void DetailsPanel::setZone(Zone zone)
{
    m_zone = zone;
    if (m_row) {
        update();
    }
}

void DetailsPanel::focus()
{
    if (m_row) {
        // As if by Tab: the value is selected, so that one sees where one is.
        m_values[fieldIndex(fields().front().field)]->setFocus(Qt::TabFocusReason);
    }
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool DetailsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_treeView || !isKey
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        copyValue();
    }
    event->accept(); // Else the window's Ctrl+C copies rows.
    return true;
}

/// Of the current line of the tree: text without its quotes, anything else as JSON. What is masked
/// stays so.
void DetailsPanel::copyValue()
{
    const QString json = m_treeView->currentIndex().data(JsonTreeModel::JsonRole).toString();
    if (!json.isEmpty()) {
        QGuiApplication::clipboard()->setText(json.startsWith(u'"')
                ? QString::fromStdString(jsonStringBytes(json.toStdString()))
                : json);
        Q_EMIT valueCopied();
    }
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_row) {
        updateHeading(m_list.at(*m_row)); // Its mark has the palette's colours.
    }
}

void DetailsPanel::update()
{
    const RowRef row = m_list.at(*m_row);
    updateHeading(row);
    for (const FieldInfo &info : fields()) {
        if (QLineEdit *value = m_values[fieldIndex(info.field)]) {
            const QString text = fieldText(row, info.field);
            value->setText(text);
            value->setToolTip(asPlainTooltip(text)); // A narrow panel cuts it.
            value->setCursorPosition(0);
        }
    }
    const QString others = otherFields(row);
    m_others->setText(others);
    m_others->setVisible(!others.isEmpty());
    m_othersTitle->setVisible(!others.isEmpty());
    updateConfig(row);
}

void DetailsPanel::updateHeading(const RowRef &row)
{
    const QString label = displayText(row, Field::Label);
    m_heading->setText(
        label.isEmpty() ? tr("(no label)") : visibleText(label, LineBreaks::Escape, 255));
    const Status status = row.data().status;
    const int size = fontMetrics().height();
    m_mark->setPixmap(statusIcon(status, statusColor(status, palette())).pixmap(size));
    m_subheading->setText(
        u"%1 · %2 · %3"_s.arg(statusTitle(status, displayText(row, Field::Status)),
            visibleText(displayText(row, Field::Integration), LineBreaks::Escape, 100),
            visibleText(displayText(row, Field::IntegrationType), LineBreaks::Escape, 100)));
}

QString DetailsPanel::fieldText(const RowRef &row, Field field) const
{
    const std::string_view json = row.json(field);
    const bool isFaulty = row.block->isFaulty(row.row, field);
    if (json.empty()) {
        return isFaulty ? tr("(missing)") : u"–"_s;
    }
    QString text = json == "null" ? u"–"_s : visibleText(displayText(row, field));
    if (isFaulty) {
        return tr("%1 (unexpected, as received)").arg(json == "null" ? u"null"_s : text);
    }
    if (fieldInfo(field).kind == FieldKind::Time) {
        const auto instant = parseTimestamp(row.text(field).toStdString());
        if (!instant) {
            return tr("%1 (invalid time)").arg(text);
        }
        text = u"%1 (%2)"_s.arg(absoluteTime(instant->utc(), m_zone),
            relativeTime(instant->utc(), QDateTime::currentDateTimeUtc(), m_zone));
        return instant->isZoneless ? tr("%1 (no zone: taken as UTC)").arg(text) : text;
    }
    return text;
}

/// Fields that the contract does not name, a line each.
QString DetailsPanel::otherFields(const RowRef &row) const
{
    const std::string_view object = row.block->objectJson(row.row);
    QStringList lines;
    if (row.data().faults & RowFault::NotAnObject) {
        lines << visibleText(QString::fromStdString(valueJson(object, Secrets::Masked)));
        return lines.join(u'\n');
    }
    if (row.data().faults & RowFault::DuplicateKey) {
        lines << tr("A field appears twice; the last one is shown.");
    }
    JsonCursor cursor(object);
    cursor.object([&](std::string_view key) {
        const std::string name = jsonStringBytes(key);
        const std::string_view value = cursor.value(kMaxJsonDepth);
        if (!fieldByKey(name)) {
            const bool isHidden = isSecretLooking(name, value);
            const std::string shown = isHidden ? "••••" : valueJson(value, Secrets::Masked);
            lines << visibleText(QString::fromStdString(name + ": " + shown));
        }
        return !value.empty();
    });
    return lines.join(u'\n');
}

void DetailsPanel::updateConfig(const RowRef &row)
{
    m_concealTimer.stop();
    const std::string_view json = row.json(Field::Config);
    m_tree.setJson(json);
    m_treeView->expandToDepth(0);
    m_treeView->resizeColumnToContents(JsonTreeModel::KeyColumn);
    if (json.empty()) {
        m_text->setPlainText(tr("(none)"));
        return;
    }
    const QString text = QString::fromStdString(valueJson(json, Secrets::Masked, Blanks::Keep));
    m_text->setPlainText(visibleText(text, LineBreaks::Keep, kMaxShownJson));
}

void DetailsPanel::reveal(const QModelIndex &index)
{
    if (index.data(JsonTreeModel::MaskedRole).toBool()) {
        m_tree.reveal(index);
        m_concealTimer.start();
    }
}

void DetailsPanel::conceal()
{
    m_concealTimer.stop();
    if (m_row) {
        updateConfig(m_list.at(*m_row));
    } else {
        m_tree.setJson({});
        m_text->clear();
    }
}

} // namespace mielto
