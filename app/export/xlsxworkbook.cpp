// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/xlsxworkbook.h"

#include <array>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <utility>

#include <xlsxwriter.h>

#include <QDir>

#include "app/base/filefault.h"
#include "app/export/xlsxtext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// 2000-01-01, for all: the time of the export is in the manifest.
constexpr time_t kCreated = 946'684'800;

Sentence reasonOf(int error)
{
    const bool isDisk = error == LXW_ERROR_CREATING_XLSX_FILE || error == LXW_ERROR_CREATING_TMPFILE
        || error == LXW_ERROR_ZIP_FILE_OPERATION;
    if (isDisk && errno != 0) {
        return systemReason(errno);
    }
    return Sentence::translate(
        "XlsxWorkbook", "the workbook could not be put together (%1); choose CSV or NDJSON.")
        .arg(QString::fromLatin1(lxw_strerror(static_cast<lxw_error>(error))));
}

} // namespace

/// The library writes numbers as the locale of the thread does, and a comma makes the sheet
/// unreadable.
class XlsxWorkbook::NumbersInC final {
public:
#ifdef Q_OS_UNIX
    NumbersInC()
        : m_c(::newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(::uselocale(m_c))
    {
    }
    ~NumbersInC()
    {
        ::uselocale(m_before);
        ::freelocale(m_c);
    }

private:
    locale_t m_c;
    locale_t m_before;

public:
#else
    NumbersInC() = default;
#endif
    Q_DISABLE_COPY_MOVE(NumbersInC)
};

XlsxWorkbook::XlsxWorkbook(const QString &folder, std::vector<RowColumn> columns)
    : m_folder(QFile::encodeName(folder))
    , m_path(QFile::encodeName(QDir(folder).filePath(u"workbook.xlsx"_s)))
    , m_columns(std::move(columns))
{
}

XlsxWorkbook::~XlsxWorkbook()
{
    if (m_workbook) {
        lxw_workbook_free(m_workbook);
    }
}

Sentence XlsxWorkbook::begin()
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    errno = 0;
    m_workbook = workbook_new_opt(m_path.constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, "Connections") : nullptr;
    if (!m_sheet) {
        return reasonOf(LXW_ERROR_CREATING_TMPFILE);
    }
    lxw_doc_properties properties = {};
    properties.created = kCreated;
    workbook_set_properties(m_workbook, &properties);
    lxw_format *headerFormat = workbook_add_format(m_workbook);
    format_set_bold(headerFormat);
    m_timeFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
    worksheet_freeze_panes(m_sheet, 1, 0);
    return writeHeader(headerFormat);
}

Sentence XlsxWorkbook::writeHeader(lxw_format *format)
{
    constexpr double userWidth = 24;
    const NumbersInC numbers;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const double width = m_columns[i] ? fieldInfo(*m_columns[i]).columnWidth : userWidth;
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        const QByteArray key = columnKey(m_columns[i]).toLatin1();
        m_cells.addText(place(i), key);
        if (const auto error =
                worksheet_write_string(m_sheet, 0, column, key.constData(), format)) {
            return reasonOf(error);
        }
    }
    return {};
}

Sentence XlsxWorkbook::addRow(const std::vector<QByteArray> &cells)
{
    const NumbersInC numbers;
    ++m_row;
    bool isEmpty = true;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty()) {
            continue;
        }
        isEmpty = false;
        if (Sentence why = writeCell(i, cells[i]); !why.isEmpty()) {
            return why;
        }
    }
    return isEmpty ? writeEmptyRow() : Sentence();
}

/// The library leaves a row without cells out, and it would be missed.
Sentence XlsxWorkbook::writeEmptyRow()
{
    errno = 0;
    m_cells.addText(place(0), {});
    const auto error = worksheet_write_blank(m_sheet, m_row, 0, m_timeFormat);
    return error == LXW_NO_ERROR ? Sentence() : reasonOf(error);
}

Sentence XlsxWorkbook::writeCell(std::size_t column, QByteArrayView text)
{
    const auto number = static_cast<lxw_col_t>(column);
    const bool isTime = m_columns[column] && fieldInfo(*m_columns[column]).kind == FieldKind::Time;
    const auto days =
        isTime ? xlsxTime({text.data(), static_cast<std::size_t>(text.size())}) : std::nullopt;
    errno = 0;
    lxw_error error = LXW_NO_ERROR;
    if (days) {
        m_cells.addNumber(place(column), *days);
        error = worksheet_write_number(m_sheet, m_row, number, *days, m_timeFormat);
    } else {
        const XlsxText made = xlsxText(text);
        m_cutCells += made.isCut ? 1 : 0;
        m_cells.addText(place(column), made.utf8);
        error = worksheet_write_string(m_sheet, m_row, number, made.utf8.constData(), nullptr);
    }
    return error == LXW_NO_ERROR ? Sentence() : reasonOf(error);
}

/// In the present row.
QByteArray XlsxWorkbook::place(std::size_t column) const
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), m_row, static_cast<lxw_col_t>(column));
    return name.data();
}

Sentence XlsxWorkbook::end()
{
    const NumbersInC numbers;
    const auto lastColumn = static_cast<lxw_col_t>(m_columns.size() - 1);
    worksheet_autofilter(m_sheet, 0, 0, m_row, lastColumn);
    // It does not look itself, and its close may be content with a sheet that was cut.
    const bool isCut = std::ferror(m_sheet->optimize_tmpfile) != 0;
    errno = 0;
    if (const auto error = workbook_close(std::exchange(m_workbook, nullptr))) {
        return reasonOf(error);
    }
    return isCut ? systemReason(ENOSPC) : workbookFault(m_path, m_cells.hex());
}

} // namespace mielto
