// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace mielto {

/// The column that somebody chose for the user IDs. Nothing: the one whose heading says so.
struct ColumnChoice {
    QString name; ///< A heading.
    int number = 0; ///< From 1.
    bool isHeaded = false; ///< With a number: the first row is a heading, whatever it says.

    /// NAME or NUMBER.
    static ColumnChoice parse(const QString &text);
};

/// The first row of a text with user IDs that is not blank, and where its IDs are. A value.
struct ListHead {
    QStringList head; ///< The cells of that row, 1,000 at most.
    bool isHeaded = false; ///< That row is a heading.
    int column = -1; ///< Of the IDs, from 0. -1: one ID a line, or all on one line.
    QString fault; ///< Why no IDs can be taken, for people; empty: they can.
};

/// How a text with user IDs is made. A value.
struct ListShape : ListHead {
    QString text; ///< Behind a line `sep=;`.
    bool isLatin1 = false; ///< It was not UTF-8.
    QString separators; ///< Each of them ends a cell.
    qint64 firstLine = 1; ///< The number of the text's first line,
    qint64 headLine = 1; ///< and that of the head.
};

/// Looks at the encoding, the separators and the heading; see `--users-file`.
ListShape findShape(const QByteArray &bytes, const ColumnChoice &choice);

/// Lower case, without blanks, `_` and `-`: so headings are compared.
QString plainHeading(const QString &heading);

} // namespace mielto
