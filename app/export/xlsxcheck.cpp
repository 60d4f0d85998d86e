// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/xlsxcheck.h"

#include <array>
#include <memory>
#include <minizip/unzip.h>
#include <string_view>

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace mielto {
namespace {

struct XlsxTexts {
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbook)
};

constexpr std::string_view kSheet = "xl/worksheets/sheet1.xml";
/// Content types, relations, workbook, sheet, styles, theme, two kinds of properties.
constexpr int kLeastMembers = 9;

/// Counts tags without parsing: in XML that the library has escaped, `<` begins nothing else.
class SheetScan final {
public:
    void add(QByteArrayView bytes)
    {
        m_carried += bytes;
        const std::string_view text(
            m_carried.constData(), static_cast<std::size_t>(m_carried.size()));
        std::size_t at = text.find('<');
        while (at != std::string_view::npos && text.size() - at > kLongest.size()) {
            const std::string_view tag = text.substr(at + 1);
            m_count.rows += tag.starts_with("row ") ? 1 : 0;
            m_count.cells += tag.starts_with("c ") ? 1 : 0;
            at = text.find('<', at + 1);
        }
        m_carried = at == std::string_view::npos ? QByteArray()
                                                 : m_carried.sliced(static_cast<qsizetype>(at));
    }
    const SheetCount &count() const { return m_count; }
    bool hasEnd() const { return m_carried.trimmed() == "</worksheet>"; }

private:
    static constexpr std::string_view kLongest = "</worksheet>";
    QByteArray m_carried;
    SheetCount m_count;
};

struct CloseZip {
    void operator()(void *zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<void, CloseZip>;

/// Hands the current member to use(bytes), piece by piece; false: it is damaged.
template <typename Use> bool readMember(const Zip &zip, Use use)
{
    if (unzOpenCurrentFile(zip.get()) != UNZ_OK) {
        return false;
    }
    std::array<char, 64 * 1024> piece{};
    int read = 0;
    do {
        read = unzReadCurrentFile(zip.get(), piece.data(), piece.size());
        if (read > 0) {
            use(QByteArrayView(piece.data(), read));
        }
    } while (read > 0);
    return unzCloseCurrentFile(zip.get()) == UNZ_OK && read == 0; // Compares the check sum.
}

bool isSheetWhole(const Zip &zip, const SheetCount &expected)
{
    SheetScan scan;
    return readMember(zip, [&scan](QByteArrayView bytes) { scan.add(bytes); }) && scan.hasEnd()
        && scan.count() == expected;
}

bool isXml(const Zip &zip)
{
    QXmlStreamReader xml;
    const bool isRead =
        readMember(zip, [&xml](QByteArrayView bytes) { xml.addData(bytes.toByteArray()); });
    while (!xml.atEnd()) {
        xml.readNext();
    }
    return isRead && !xml.hasError();
}

bool isWhole(const Zip &zip, const SheetCount &expected)
{
    int members = 0;
    bool hasSheet = false;
    int step = unzGoToFirstFile(zip.get());
    for (; step == UNZ_OK; step = unzGoToNextFile(zip.get())) {
        std::array<char, 128> name{};
        unz_file_info64 info = {};
        if (unzGetCurrentFileInfo64(
                zip.get(), &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0)
            != UNZ_OK) {
            return false;
        }
        const bool isSheet = name.data() == kSheet;
        if (!(isSheet ? isSheetWhole(zip, expected) : isXml(zip))) {
            return false;
        }
        hasSheet = hasSheet || isSheet;
        ++members;
    }
    return step == UNZ_END_OF_LIST_OF_FILE && hasSheet && members >= kLeastMembers;
}

} // namespace

QString workbookFault(const QByteArray &path, const SheetCount &expected)
{
    const Zip zip(unzOpen64(path.constData()));
    if (zip && isWhole(zip, expected)) {
        return {};
    }
    return XlsxTexts::tr("the workbook was not whole when it was read again. The disk may be full: "
                         "free some space and try again.");
}

} // namespace mielto
