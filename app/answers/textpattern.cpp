// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/textpattern.h"

#include "app/answers/findmatcher.h"

namespace mielto {

TextPattern::TextPattern(const QStringList &pieces)
{
    for (const QString &piece : pieces) {
        m_pieces << findForm(piece);
    }
}

bool TextPattern::matches(const QString &text) const
{
    if (text.isNull()) {
        return false;
    }
    const QString whole = findForm(text);
    const QString &first = m_pieces.first();
    const QString &last = m_pieces.last();
    if (m_pieces.size() == 1) {
        return whole.compare(first, Qt::CaseInsensitive) == 0;
    }
    if (whole.size() < first.size() + last.size() || !whole.startsWith(first, Qt::CaseInsensitive)
        || !whole.endsWith(last, Qt::CaseInsensitive)) {
        return false;
    }
    const QStringView middle =
        QStringView(whole).sliced(first.size(), whole.size() - first.size() - last.size());
    qsizetype at = 0;
    for (qsizetype i = 1; i + 1 < m_pieces.size(); ++i) {
        at = middle.indexOf(m_pieces[i], at, Qt::CaseInsensitive);
        if (at < 0) {
            return false;
        }
        at += m_pieces[i].size();
    }
    return true;
}

} // namespace mielto
