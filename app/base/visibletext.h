// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace mielto {

/// Longest piece of foreign text that is laid out or printed as one cell.
inline constexpr qsizetype kMaxVisibleLength = 1000;

enum class LineBreaks { Escape, Keep };

/// Whether the character, wherever it is, draws nothing: a control, a direction, a joiner, a
/// variation selector, a filler. Blanks are visible.
bool isInvisible(char32_t c);

/// Foreign text as it may be shown on a screen or a terminal: control characters become their
/// visible symbols, characters that reorder or hide text (bidirectional controls, zero-width ones,
/// tags) become ⟨U+202E⟩ unless they shape what is beside them, lone surrogates U+FFFD; longer text
/// is cut to `maxLength` UTF-16 units, an ellipsis at the end included. What is copied or saved is
/// the original, not this.
QString visibleText(QStringView text, LineBreaks lineBreaks = LineBreaks::Escape,
    qsizetype maxLength = kMaxVisibleLength);

/// A file's path as a text for people names it.
QString visiblePath(const QString &path);

} // namespace mielto
