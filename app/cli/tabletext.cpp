// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tabletext.h"

#include <cwchar>
#include <limits>

#include <QList>

#include "app/base/visibletext.h"
#include "app/export/cellbytes.h"

namespace mielto {
namespace {

int widthOf(char32_t c)
{
#ifdef Q_OS_WIN
    Q_UNUSED(c)
    return 1;
#else
    const int width = wcwidth(static_cast<wchar_t>(c));
    return width < 0 ? 1 : width;
#endif
}

} // namespace

int displayWidth(QStringView text)
{
    constexpr char32_t joiner = 0x200D;
    int width = 0;
    char32_t before = 0;
    for (const char32_t c : text.toUcs4()) {
        const int own = widthOf(c);
        width += before == joiner && own == 2 ? 0 : own; // Joined emoji are one picture.
        before = c;
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
