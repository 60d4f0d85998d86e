// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tabletext.h"

#include <cwchar>
#include <limits>

#include <QList>

#include "app/base/visibletext.h"
#include "app/data/celltext.h"

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

/// Of each column, the widest cell.
std::vector<int> widthsOf(const std::vector<QStringList> &lines)
{
    std::vector<int> widths(std::size_t(lines.front().size()), 0);
    for (const QStringList &line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], displayWidth(line[qsizetype(i)]));
        }
    }
    return widths;
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

QByteArray tableText(const ViewedRows &rows, const RowWriterOptions &options)
{
    constexpr qsizetype uncut = std::numeric_limits<qsizetype>::max();
    std::vector<QStringList> lines(1);
    for (const RowColumn &column : options.columns) {
        lines.front() << columnKey(column).toUpper();
    }
    for (int row = 0; row < rows.list.rowCount(); ++row) {
        const RowRef ref = rows.list.at(row);
        QStringList &cells = lines.emplace_back();
        for (const RowColumn &column : options.columns) {
            cells << visibleText(cellText(ref, column, rows.userOf(ref), options.secrets),
                LineBreaks::Escape, uncut);
        }
    }
    return alignedText(lines);
}

QByteArray alignedText(const std::vector<QStringList> &lines)
{
    QByteArray out;
    const std::vector<int> widths = widthsOf(lines);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool isLast = i + 1 == line.size();
            out += line[i].toUtf8();
            out.append(isLast ? 0 : widths[std::size_t(i)] - displayWidth(line[i]) + 2, ' ');
        }
        out += '\n';
    }
    return out;
}

} // namespace mielto
