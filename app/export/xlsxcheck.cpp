// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/xlsxcheck.h"

#include <array>
#include <memory>
#include <minizip/unzip.h>
#include <string_view>

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr std::string_view kSheet = "xl/worksheets/sheet1.xml";
/// Content types, relations, workbook, sheet, styles, theme, two kinds of properties.
constexpr int kLeastMembers = 9;

/// The library escapes what XML cannot carry.
QByteArray escaped(QByteArrayView utf8)
{
    QByteArray text;
    text.reserve(utf8.size());
    for (const char c : utf8) {
        if (uchar(c) < 0x20 && c != '\t' && c != '\n') {
            text += "_x00" + QByteArray(1, c).toHex().toUpper() + '_';
        } else {
            text += c;
        }
    }
    return text;
}

/// Parses one member, piece by piece.
class MemberReader {
public:
    virtual ~MemberReader() = default;
    void add(QByteArrayView bytes)
    {
        m_xml.addData(bytes.toByteArray());
        while (!m_xml.atEnd()) {
            take(m_xml.readNext());
        }
    }
    bool isWhole() const { return m_xml.atEnd() && !m_xml.hasError(); }

protected:
    virtual void take(QXmlStreamReader::TokenType) { }
    QXmlStreamReader m_xml;
};

class SheetReader final : public MemberReader {
public:
    QByteArray cells() { return m_hash.hex(); }

private:
    void take(QXmlStreamReader::TokenType token) override
    {
        if (token == QXmlStreamReader::Characters) {
            m_text += m_xml.text();
        } else if (token == QXmlStreamReader::StartElement && m_xml.name() == "c"_L1) {
            m_place = m_xml.attributes().value("r"_L1).toLatin1();
            m_isText = m_xml.attributes().hasAttribute("t"_L1);
            m_text.resize(0);
        } else if (token == QXmlStreamReader::EndElement && m_xml.name() == "c"_L1) {
            addCell();
        }
    }
    void addCell()
    {
        if (m_isText || m_text.isEmpty()) {
            m_hash.addText(m_place, m_text.toUtf8());
        } else {
            m_hash.addNumber(m_place, m_text.toDouble());
        }
    }

    SheetHash m_hash;
    QByteArray m_place;
    QString m_text;
    bool m_isText = false;
};

struct CloseZip {
    void operator()(void *zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<void, CloseZip>;

/// Whether the current member can be read to its end, its check sum included.
bool isMemberWhole(const Zip &zip, MemberReader &reader)
{
    if (unzOpenCurrentFile(zip.get()) != UNZ_OK) {
        return false;
    }
    std::array<char, 64 * 1024> piece{};
    int read = 0;
    do {
        read = unzReadCurrentFile(zip.get(), piece.data(), piece.size());
        if (read > 0) {
            reader.add(QByteArrayView(piece.data(), read));
        }
    } while (read > 0);
    return unzCloseCurrentFile(zip.get()) == UNZ_OK && read == 0 && reader.isWhole();
}

bool isSheetWhole(const Zip &zip, const QByteArray &cells)
{
    SheetReader sheet;
    return isMemberWhole(zip, sheet) && sheet.cells() == cells;
}

bool isWhole(const Zip &zip, const QByteArray &cells)
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
        MemberReader plain;
        if (!(isSheet ? isSheetWhole(zip, cells) : isMemberWhole(zip, plain))) {
            return false;
        }
        hasSheet = hasSheet || isSheet;
        ++members;
    }
    return step == UNZ_END_OF_LIST_OF_FILE && hasSheet && members >= kLeastMembers;
}

} // namespace

void SheetHash::add(QByteArrayView place, QByteArrayView content)
{
    constexpr QByteArrayView end("\0", 1); // In no content.
    m_hash.add(place);
    m_hash.add(end);
    m_hash.add(content);
    m_hash.add(end);
}

void SheetHash::addText(QByteArrayView place, QByteArrayView utf8) { add(place, escaped(utf8)); }

/// As many digits as the library writes, so that a number that was read again has the same ones.
void SheetHash::addNumber(QByteArrayView place, double number)
{
    constexpr int digits = 16;
    add(place, QByteArray::number(number, 'g', digits));
}

Sentence workbookFault(const QByteArray &path, const QByteArray &cells)
{
    const Zip zip(unzOpen64(path.constData()));
    if (zip && isWhole(zip, cells)) {
        return {};
    }
    return Sentence::translate("XlsxWorkbook",
        "the workbook was incomplete when it was checked. The disk may be full: free some space "
        "and try again.");
}

} // namespace mielto
