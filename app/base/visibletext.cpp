// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// The joiners shape letters of these scripts and emoji; anywhere else they only hide something.
bool mayJoin(char32_t before)
{
    switch (QChar::script(before)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
        return true;
    default:
        return before >= 0x2600 && QChar::category(before) != QChar::Letter_Other;
    }
}

bool isHidden(char32_t c, char32_t before)
{
    if (c == 0x200C || c == 0x200D) {
        return !mayJoin(before);
    }
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        // Fillers and joiners that Unicode calls letters and marks but nobody sees.
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }
}

QString escaped(char32_t c)
{
    return u"⟨U+%1⟩"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

void appendVisible(QString &out, char32_t c, char32_t before, LineBreaks lineBreaks)
{
    constexpr char32_t controlPictures = 0x2400;
    if (c == U'\n' && lineBreaks == LineBreaks::Keep) {
        out += u'\n';
    } else if (c < 0x20) {
        out += QChar(static_cast<char16_t>(controlPictures + c));
    } else if (c == 0x7F) {
        out += u'␡';
    } else if (c < 0x7F) {
        out += QChar(static_cast<char16_t>(c));
    } else if (QChar::category(c) == QChar::Other_Control || isHidden(c, before)) {
        out += escaped(c);
    } else {
        out += QChar::fromUcs4(c);
    }
}

} // namespace

QString visibleText(QStringView text, LineBreaks lineBreaks, qsizetype maxLength)
{
    QString out;
    out.reserve(qMin(text.size(), maxLength));
    qsizetype fits = 0; // With an ellipsis behind it.
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            c = QChar::ReplacementCharacter;
        }
        appendVisible(out, c, before, lineBreaks);
        if (out.size() > maxLength) {
            return out.left(fits) + u'…';
        }
        fits = out.size() < maxLength ? out.size() : fits;
        before = c;
    }
    return out;
}

} // namespace mielto
