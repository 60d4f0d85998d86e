// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/detailspanel.h"

#include <algorithm>

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>

#include "app/base/visibletext.h"
#include "app/data/celltext.h"
#include "app/data/jsoncopy.h"
#include "app/data/jsoncursor.h"
#include "app/data/timestamp.h"
#include "ui/common/palette.h"
#include "ui/common/plaintext.h"
#include "ui/common/statusicon.h"
#include "ui/table/configview.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// One line that can be selected, copied and walked through by keyboard, however long it is.
QLineEdit *makeValueLine(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setReadOnly(true);
    line->setFrame(false);
    line->setTextMargins(-2, 0, 0, 0); // Where a label would begin.
    line->setBackgroundRole(QPalette::Window);
    QPalette colors = line->palette();
    colors.setBrush(QPalette::Base, Qt::transparent);
    line->setPalette(colors);
    line->setAccessibleName(name);
    return line;
}

/// A narrow panel cuts it: the tooltip has it whole.
void showValue(QLineEdit *line, const QString &text)
{
    line->setText(text);
    line->setToolTip(asPlainTooltip(text));
    line->setAccessibleDescription(text); // Else it is the tooltip's markup.
    line->setCursorPosition(0);
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_count(makePlainLabel(this))
    , m_config(new ConfigView(this))
{
    m_count->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_count);
    m_pages->addWidget(buildRow());
    connect(m_config, &ConfigView::copied, this, &DetailsPanel::valueCopied);
    setMinimumWidth(30 * fontMetrics().averageCharWidth());
    showCount(0);
}

QWidget *DetailsPanel::buildRow()
{
    auto *fields = new QVBoxLayout;
    fields->addLayout(buildHeading());
    buildFacts();
    fields->addLayout(m_facts);
    m_others = makePlainLabel(this);
    m_others->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fields->addWidget(m_others);
    fields->addStretch();
    auto *content = new QWidget(this);
    content->setAccessibleName(tr("Details"));
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_parts->setContentsMargins(6, 0, 0, 0);
    m_parts->addLayout(fields);
    m_parts->addWidget(m_config);
    setLow(false);
    return content;
}

QLayout *DetailsPanel::buildHeading()
{
    QLineEdit *label = makeValueLine(fieldTitle(Field::Label), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    label->setFont(large);
    m_values[fieldIndex(Field::Label)] = label;
    QLineEdit *status = makeValueLine(fieldTitle(Field::Status), this);
    m_values[fieldIndex(Field::Status)] = status;
    m_mark = new QLabel(this);
    auto *heading = new QGridLayout;
    heading->setVerticalSpacing(0);
    heading->addWidget(label, 0, 0, 1, 2);
    heading->addWidget(m_mark, 1, 0);
    heading->addWidget(status, 1, 1);
    heading->setColumnStretch(1, 1);
    return heading;
}

void DetailsPanel::buildFacts()
{
    m_facts = new QGridLayout;
    m_facts->setVerticalSpacing(0);
    for (const FieldInfo &info : fields()) {
        QLineEdit *&value = m_values[fieldIndex(info.field)];
        if (info.kind == FieldKind::Object || value != nullptr) {
            continue;
        }
        value = makeValueLine(fieldTitle(info.field), this);
        auto *name = new QLabel(fieldTitle(info.field), this);
        name->setBuddy(value);
        m_names[fieldIndex(info.field)] = name;
    }
}

/// Low and wide, the facts stand in two pairs of columns.
void DetailsPanel::setLow(bool isLow)
{
    m_parts->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setStretch(0, isLow ? 3 : 0);
    m_parts->setStretch(1, isLow ? 2 : 1);
    const int pairs = isLow ? 2 : 1;
    const auto facts = static_cast<int>(
        std::ranges::count_if(m_names, [](const QLabel *name) { return name != nullptr; }));
    const int lines = (facts + pairs - 1) / pairs;
    int place = 0;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (m_names[i] != nullptr) {
            const int column = 2 * (place / lines);
            m_facts->addWidget(m_names[i], place % lines, column);
            m_facts->addWidget(m_values[i], place % lines, column + 1);
            ++place;
        }
    }
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnStretch(3, pairs - 1);
}

void DetailsPanel::showRow(const ConnectionList &list, int row)
{
    m_list = list;
    m_row = row;
    m_config->setJson(list.at(row).json(Field::Config));
    update();
    m_pages->setCurrentIndex(1);
}

void DetailsPanel::showCount(int rows)
{
    m_list.clear();
    m_row.reset();
    m_config->setJson({});
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

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_row) {
        updateMark(m_list.at(*m_row));
    }
}

void DetailsPanel::update()
{
    const RowRef row = m_list.at(*m_row);
    updateMark(row);
    for (const FieldInfo &info : fields()) {
        if (QLineEdit *value = m_values[fieldIndex(info.field)]) {
            showValue(value, valueText(row, info.field));
        }
    }
    const QString others = otherFields(row);
    m_others->setText(others);
    m_others->setVisible(!others.isEmpty());
}

/// Its picture and the names of the fields have colours of the palette.
void DetailsPanel::updateMark(const RowRef &row)
{
    const Status status = row.data().status;
    m_mark->setPixmap(
        statusIcon(status, statusColor(status, palette())).pixmap(fontMetrics().height()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor(quiet));
    for (QLabel *name : m_names) {
        if (name != nullptr) {
            name->setPalette(quiet);
        }
    }
}

QString DetailsPanel::valueText(const RowRef &row, Field field) const
{
    const bool isPlain = !row.block->isFaulty(row.row, field);
    if (field == Field::Status && isPlain) {
        return statusText(row);
    }
    if (field == Field::Label && isPlain && displayText(row, field).isEmpty()) {
        return tr("(no label)");
    }
    return fieldText(row, field);
}

/// "Error · unchanged for 12 days": since when it is so is not known.
QString DetailsPanel::statusText(const RowRef &row) const
{
    const QString status = statusTitle(row.data().status, displayText(row, Field::Status));
    const auto updated = parseTimestamp(row.text(Field::UpdatedAt).toStdString());
    const QString age =
        updated ? unchangedSince(updated->utc(), QDateTime::currentDateTimeUtc()) : QString();
    return age.isEmpty() ? status : u"%1 · %2"_s.arg(status, age);
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
            relativeTime(instant->utc(), QDateTime::currentDateTimeUtc()));
        return instant->isZoneless ? tr("%1 (no zone: taken as UTC)").arg(text) : text;
    }
    return text;
}

/// Fields that the contract does not name, a line each; cut, so that the config keeps its room.
QString DetailsPanel::otherFields(const RowRef &row) const
{
    constexpr qsizetype longestLine = 120;
    constexpr qsizetype mostLines = 4;
    const std::string_view object = row.block->objectJson(row.row);
    if (row.data().faults & RowFault::NotAnObject) {
        return visibleText(QString::fromStdString(valueJson(object, Secrets::Masked)),
            LineBreaks::Escape, mostLines * longestLine);
    }
    QStringList lines;
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
            lines << visibleText(
                QString::fromStdString(name + ": " + shown), LineBreaks::Escape, longestLine);
        }
        return !value.empty();
    });
    if (const qsizetype more = lines.size() - mostLines; more > 0) {
        lines.resize(mostLines);
        lines << tr("%Ln more field(s)", nullptr, static_cast<int>(more));
    }
    return lines.join(u'\n');
}

} // namespace mielto
