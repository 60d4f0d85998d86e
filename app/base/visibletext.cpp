// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/visibletext.h"

#include <QDir>

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

constexpr bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || c == 0x180F
        || (c >= 0x180B && c <= 0x180D);
}

/// Variation selectors choose the shape of symbols, keys, ideographs and Mongolian letters.
bool mayVary(char32_t before, char32_t behind)
{
    const QChar::Category category = QChar::category(before);
    const QChar::Script script = QChar::script(before);
    return !isInvisible(before)
        && ((before >= 0x80 && (category == QChar::Symbol_Other || category == QChar::Symbol_Math))
            || before == 0x2139 || before == 0x203C || before == 0x2049 || behind == 0x20E3
            || script == QChar::Script_Han || script == QChar::Script_Mongolian);
}

bool isHidden(char32_t c, char32_t before, char32_t behind)
{
    if (c == 0x200C || c == 0x200D) {
        return !mayJoin(before);
    }
    if (isVariationSelector(c)) {
        return isVariationSelector(before) || !mayVary(before, behind);
    }
    return isInvisible(c) || QChar::category(c) == QChar::Other_NotAssigned
        || QChar::category(c) == QChar::Other_PrivateUse;
}

QString escaped(char32_t c)
{
    return u"⟨U+%1⟩"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

/// The character at `i`, which moves to its last unit. Behind the text: 0.
char32_t characterAt(QStringView text, qsizetype &i)
{
    if (i >= text.size()) {
        return 0;
    }
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        ++i;
        return QChar::surrogateToUcs4(text[i - 1], text[i]);
    }
    return text[i].isSurrogate() ? char32_t(QChar::ReplacementCharacter) : text[i].unicode();
}

void appendVisible(
    QString &out, char32_t c, char32_t before, char32_t behind, LineBreaks lineBreaks)
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
    } else if (isHidden(c, before, behind)) {
        out += escaped(c);
    } else {
        out += QChar::fromUcs4(c);
    }
}

} // namespace

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // What Unicode calls letters, marks and symbols but nobody sees.
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
            || c == 0x2800 || c == 0x3164 || c == 0xFFA0 || c == 0x16FE4 || c == 0x1D159
            || isVariationSelector(c);
    }
}

QString visibleText(QStringView text, LineBreaks lineBreaks, qsizetype maxLength)
{
    QString out;
    out.reserve(qMin(text.size(), maxLength));
    qsizetype fits = 0; // With an ellipsis behind it.
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = characterAt(text, i);
        qsizetype next = i + 1;
        appendVisible(out, c, before, characterAt(text, next), lineBreaks);
        if (out.size() > maxLength) {
            return out.left(fits) + u'…';
        }
        fits = out.size() < maxLength ? out.size() : fits;
        before = c;
    }
    return out;
}

QString visiblePath(const QString &path) { return visibleText(QDir::toNativeSeparators(path)); }

} // namespace mielto
