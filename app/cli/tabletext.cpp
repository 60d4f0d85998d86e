// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tabletext.h"

#include <array>
#include <limits>

#include "app/base/visibletext.h"
#include "app/export/cellbytes.h"

namespace mielto {
namespace {

struct WideRange {
    char32_t first;
    char32_t last;
};
/// East Asian wide characters and emoji, in the ranges that terminals agree on.
constexpr std::array<WideRange, 11> kWideRanges{{{0x1100, 0x115F}, {0x2E80, 0x303E},
    {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0x1F300, 0x3FFFD}}};

int widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format) {
        return 0;
    }
    for (const WideRange &range : kWideRanges) {
        if (c >= range.first && c <= range.last) {
            return 2;
        }
    }
    return 1;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        width += widthOf(c);
    }
    return width;
}

TableText::TableText(std::vector<RowColumn> columns)
    : m_columns(std::move(columns))
{
    for (const RowColumn &column : m_columns) {
        m_widths.push_back(displayWidth(columnKey(column)));
    }
}

void TableText::add(const RowRef &row, const QString &requestedUser, Secrets secrets)
{
    std::vector<QString> cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString text = cellText(row, m_columns[i], requestedUser, secrets);
        cells.push_back(
            visibleText(text, LineBreaks::Escape, std::numeric_limits<qsizetype>::max()));
        m_widths[i] = std::max(m_widths[i], displayWidth(cells.back()));
    }
    m_rows.push_back(std::move(cells));
}

QByteArray TableText::text() const
{
    QByteArray out;
    const auto appendLine = [&](auto cellAt) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = cellAt(i);
            out += cell.toUtf8();
            if (i + 1 < m_columns.size()) {
                out.append(m_widths[i] - displayWidth(cell) + 2, ' ');
            }
        }
        out += '\n';
    };
    appendLine([this](std::size_t i) { return columnKey(m_columns[i]).toUpper(); });
    for (const std::vector<QString> &row : m_rows) {
        appendLine([&row](std::size_t i) { return row[i]; });
    }
    return out;
}

} // namespace mielto
