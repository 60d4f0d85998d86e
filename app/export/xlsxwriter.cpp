// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/xlsxwriter.h"

#include <array>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <utility>

#include <xlsxwriter.h>

#include <QFile>

#include "app/base/filefault.h"
#include "app/data/celltext.h"
#include "app/export/xlsxtext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// 2000-01-01, for all: the time of the export is in the manifest.
constexpr time_t kCreated = 946'684'800;

/// The library writes numbers as the locale of the thread does, and a comma makes the sheet
/// unreadable.
class NumbersInC final {
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

} // namespace

XlsxWriter::XlsxWriter(RowWriterOptions options)
    : m_options(std::move(options))
    , m_folderPath(QFile::encodeName(m_folder.path()))
    , m_path(QFile::encodeName(m_folder.filePath(u"workbook.xlsx"_s)))
{
    m_options.columns = m_options.chosenColumns();
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook) {
        lxw_workbook_free(m_workbook);
    }
}

/// Of a call of the library, before which errno was 0.
void XlsxWriter::take(int error)
{
    const bool isDisk = error == LXW_ERROR_CREATING_XLSX_FILE || error == LXW_ERROR_CREATING_TMPFILE
        || error == LXW_ERROR_ZIP_FILE_OPERATION;
    if (isDisk && errno != 0) {
        m_fault = systemReason(errno);
    } else if (error != LXW_NO_ERROR) {
        m_fault = Sentence::translate(
            "XlsxWorkbook", "the workbook could not be put together (%1); choose CSV or NDJSON.")
                      .arg(QString::fromLatin1(lxw_strerror(static_cast<lxw_error>(error))));
    }
}

void XlsxWriter::begin(QByteArray &)
{
    if (!m_folder.isValid()) {
        m_fault = m_folder.errorString();
        return;
    }
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderPath.data();
    errno = 0;
    m_workbook = workbook_new_opt(m_path.constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, "Connections") : nullptr;
    if (!m_sheet) {
        return take(LXW_ERROR_CREATING_TMPFILE);
    }
    lxw_doc_properties properties = {};
    properties.created = kCreated;
    workbook_set_properties(m_workbook, &properties);
    lxw_format *headerFormat = workbook_add_format(m_workbook);
    format_set_bold(headerFormat);
    m_timeFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
    worksheet_freeze_panes(m_sheet, 1, 0);
    writeHeader(headerFormat);
}

void XlsxWriter::writeHeader(lxw_format *format)
{
    constexpr double userWidth = 24;
    const NumbersInC numbers;
    for (std::size_t i = 0; i < m_options.columns.size() && m_fault.isEmpty(); ++i) {
        const RowColumn field = m_options.columns[i];
        const auto column = static_cast<lxw_col_t>(i);
        const double width = field ? fieldInfo(*field).columnWidth : userWidth;
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        const QByteArray key = columnKey(field).toLatin1();
        m_cells.addText(place(i), key);
        take(worksheet_write_string(m_sheet, 0, column, key.constData(), format));
    }
}

void XlsxWriter::row(const RowRef &row, const QString &requestedUser, QByteArray &)
{
    const NumbersInC numbers;
    ++m_row;
    bool isEmpty = true;
    for (std::size_t i = 0; i < m_options.columns.size() && m_fault.isEmpty(); ++i) {
        m_text.resize(0);
        appendCell(row, m_options.columns[i], requestedUser, m_options.secrets, m_text);
        if (!m_text.isEmpty()) {
            writeCell(i, m_text);
            isEmpty = false;
        }
    }
    if (isEmpty && m_fault.isEmpty()) {
        writeEmptyRow();
    }
}

/// The library leaves a row without cells out, and it would be missed.
void XlsxWriter::writeEmptyRow()
{
    errno = 0;
    m_cells.addText(place(0), {});
    take(worksheet_write_blank(m_sheet, m_row, 0, m_timeFormat));
}

void XlsxWriter::writeCell(std::size_t column, QByteArrayView text)
{
    const auto number = static_cast<lxw_col_t>(column);
    const RowColumn field = m_options.columns[column];
    const bool isTime = field && fieldInfo(*field).kind == FieldKind::Time;
    const auto days =
        isTime ? xlsxTime({text.data(), static_cast<std::size_t>(text.size())}) : std::nullopt;
    errno = 0;
    if (days) {
        m_cells.addNumber(place(column), *days);
        return take(worksheet_write_number(m_sheet, m_row, number, *days, m_timeFormat));
    }
    const XlsxText made = xlsxText(text);
    m_cutCells += made.isCut ? 1 : 0;
    m_cells.addText(place(column), made.utf8);
    take(worksheet_write_string(m_sheet, m_row, number, made.utf8.constData(), nullptr));
}

/// In the present row.
QByteArray XlsxWriter::place(std::size_t column) const
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), m_row, static_cast<lxw_col_t>(column));
    return name.data();
}

void XlsxWriter::end(QByteArray &out)
{
    if (!m_fault.isEmpty()) {
        return;
    }
    const NumbersInC numbers;
    const auto lastColumn = static_cast<lxw_col_t>(m_options.columns.size() - 1);
    worksheet_autofilter(m_sheet, 0, 0, m_row, lastColumn);
    // It does not look itself, and its close may be content with a sheet that was cut.
    const bool isCut = std::ferror(m_sheet->optimize_tmpfile) != 0;
    errno = 0;
    take(workbook_close(std::exchange(m_workbook, nullptr)));
    if (m_fault.isEmpty()) {
        m_fault = isCut ? systemReason(ENOSPC) : workbookFault(m_path, m_cells.hex());
    }
    QFile workbook(QFile::decodeName(m_path));
    if (m_fault.isEmpty() && workbook.open(QIODevice::ReadOnly)) {
        out = workbook.readAll(); // Nothing else is in it.
    }
    if (m_fault.isEmpty() && workbook.error() != QFile::NoError) {
        m_fault = workbook.errorString();
    }
    m_folder.remove(); // Now: a closed pipe ends the program without destructors.
}

} // namespace mielto
