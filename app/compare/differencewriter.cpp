// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/differencewriter.h"

#include <limits>

#include "app/base/visibletext.h"
#include "app/compare/differencejson.h"
#include "app/export/cellbytes.h"
#include "app/export/csvwriter.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

QByteArray bytes(const std::optional<std::string> &text)
{
    return text ? QByteArray::fromStdString(*text) : QByteArray();
}

QString fieldText(const RowRef &row, Field field)
{
    return cellText(row, field, {}, Secrets::Masked);
}

/// A line a change, for people and scripts, between tabs: what happened, requested user, id, then
/// of a changed one the path, the old and the new value as JSON, of others the label. What is not
/// known or not there is “-”. Foreign text is made visible, so that a tab is always a boundary.
class TextWriter final : public DifferenceWriter {
public:
    using DifferenceWriter::DifferenceWriter;
    void begin(QByteArray &) override { }
    void end(QByteArray &) override { }

    void entry(const DifferenceEntry &entry, QByteArray &out) override
    {
        const RowRef row = difference().row(entry);
        const QByteArray key = changeWord(entry.kind).toLatin1() + '\t'
            + visible(difference().requestedUser(entry)) + '\t'
            + visible(fieldText(row, Field::Id));
        if (entry.kind != ChangeKind::Changed) {
            out += key + '\t' + visible(fieldText(row, Field::Label)) + '\n';
        }
        for (const FieldChange &change : difference().changes(entry)) {
            out += key + '\t' + visible(QString::fromStdString(change.path)) + '\t'
                + visible(QString::fromUtf8(bytes(change.oldJson))) + '\t'
                + visible(QString::fromUtf8(bytes(change.newJson))) + '\n';
        }
    }

private:
    static QByteArray visible(const QString &text)
    {
        constexpr qsizetype uncut = std::numeric_limits<qsizetype>::max();
        return text.isEmpty() ? "-" : visibleText(text, LineBreaks::Escape, uncut).toUtf8();
    }
};

/// RFC 4180, a row a change; values as JSON text, an empty cell where there is none.
class CsvDifferenceWriter final : public DifferenceWriter {
public:
    using DifferenceWriter::DifferenceWriter;
    void begin(QByteArray &out) override { out += "change,requested_user,id,path,old,new\r\n"; }
    void end(QByteArray &) override { }

    void entry(const DifferenceEntry &entry, QByteArray &out) override
    {
        if (entry.kind != ChangeKind::Changed) {
            appendKey(entry, out);
            out += ",,\r\n";
        }
        for (const FieldChange &change : difference().changes(entry)) {
            appendKey(entry, out);
            append(QByteArray::fromStdString(change.path), ',', out);
            append(bytes(change.oldJson), ',', out);
            append(bytes(change.newJson), '\r', out);
            out += '\n';
        }
    }

private:
    void appendKey(const DifferenceEntry &entry, QByteArray &out) const
    {
        append(changeWord(entry.kind).toLatin1(), ',', out);
        append(difference().requestedUser(entry).toUtf8(), ',', out);
        append(fieldText(difference().row(entry), Field::Id).toUtf8(), ',', out);
    }
    static void append(const QByteArray &cell, char behind, QByteArray &out)
    {
        appendCsvCell(cell, ',', true, out);
        out += behind;
    }
};

} // namespace

std::unique_ptr<DifferenceWriter> makeDifferenceWriter(
    DifferenceFormat format, const Difference &difference)
{
    switch (format) {
    case DifferenceFormat::Text:
        return std::make_unique<TextWriter>(difference);
    case DifferenceFormat::Csv:
        return std::make_unique<CsvDifferenceWriter>(difference);
    case DifferenceFormat::Json:
        break;
    }
    return std::make_unique<DifferenceJsonWriter>(difference);
}

bool writeDifference(DifferenceFormat format, const Difference &difference,
    std::span<const DifferenceEntry> entries, const std::function<bool(const QByteArray &)> &sink)
{
    constexpr qsizetype piece = 1024LL * 1024;
    const auto writer = makeDifferenceWriter(format, difference);
    QByteArray out;
    writer->begin(out);
    for (const DifferenceEntry &entry : entries) {
        writer->entry(entry, out);
        if (out.size() >= piece && !sink(std::exchange(out, {}))) {
            return false;
        }
    }
    writer->end(out);
    return sink(out);
}

} // namespace mielto
