// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/differencewriter.h"

#include <limits>
#include <utility>

#include "app/base/safefile.h"
#include "app/base/visibletext.h"
#include "app/data/celltext.h"
#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"
#include "app/export/csvwriter.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

QByteArray bytes(const std::optional<std::string> &text)
{
    return text ? QByteArray::fromStdString(*text) : QByteArray();
}

QByteArray fieldBytes(const RowRef &row, Field field)
{
    QByteArray text;
    appendCell(row, field, {}, Secrets::Masked, text);
    return text;
}

void appendTextEntry(const Difference &difference, const DifferenceEntry &entry, QByteArray &out)
{
    const auto visible = [](const QByteArray &text) {
        constexpr qsizetype uncut = std::numeric_limits<qsizetype>::max();
        return text.isEmpty()
            ? "-"
            : visibleText(QString::fromUtf8(text), LineBreaks::Escape, uncut).toUtf8();
    };
    const RowRef row = difference.row(entry);
    const QByteArray key = changeWord(entry.kind).toLatin1() + '\t'
        + visible(difference.requestedUser(entry).toUtf8()) + '\t'
        + visible(fieldBytes(row, Field::Id)) + '\t';
    if (entry.kind != ChangeKind::Changed) {
        out += key + visible(fieldBytes(row, Field::Label)) + '\n';
    }
    for (const FieldChange &change : difference.changes(entry)) {
        out += key + visible(bytes(change.path)) + '\t' + visible(bytes(change.oldJson)) + '\t'
            + visible(bytes(change.newJson)) + '\n';
    }
}

void appendCsvEntry(const Difference &difference, const DifferenceEntry &entry, QByteArray &out)
{
    const auto append = [&out](const QByteArray &cell, const char *behind = ",") {
        appendCsvCell(cell, ',', true, out);
        out += behind;
    };
    const auto appendRow = [&](const FieldChange &change) {
        append(changeWord(entry.kind).toLatin1());
        append(difference.requestedUser(entry).toUtf8());
        append(fieldBytes(difference.row(entry), Field::Id));
        append(bytes(change.path));
        append(bytes(change.oldJson));
        append(bytes(change.newJson), "\r\n");
    };
    if (entry.kind != ChangeKind::Changed) {
        appendRow({});
    }
    for (const FieldChange &change : difference.changes(entry)) {
        appendRow(change);
    }
}

QByteArray number(qint64 value) { return QByteArray::number(value); }

QByteArray sideJson(const ComparedSide &side, int duplicates)
{
    return "{\"name\":" + jsonQuoted(side.name) + ",\"rows\":" + number(side.rows.list.rowCount())
        + ",\"complete\":" + (side.isComplete() ? "true" : "false")
        + ",\"duplicates\":" + number(duplicates) + ",\"damaged_lines\":0}";
}

QByteArray valueOf(const RowRef &row, Field field)
{
    const std::string_view json = row.json(field);
    if (json.empty()) {
        return "null";
    }
    return visibleJson(isJsonString(json) ? std::string(json) : valueJson(json, Secrets::Masked));
}

QByteArray changeJson(const FieldChange &change)
{
    QByteArray json = "{\"path\":" + jsonQuoted(QString::fromStdString(change.path));
    if (change.oldJson) {
        json += ",\"old\":" + visibleJson(*change.oldJson);
    }
    if (change.newJson) {
        json += ",\"new\":" + visibleJson(*change.newJson);
    }
    return json + '}';
}

QByteArray jsonBeginning(const Difference &difference)
{
    const Difference::Counts &counts = difference.counts;
    QByteArrayList caveats;
    for (const Sentence &sentence : difference.caveats()) {
        caveats << jsonQuoted(sentence.english);
    }
    return "{\"schema\":1,\n\"old\":" + sideJson(difference.oldSide, counts.oldDuplicates)
        + ",\n\"new\":" + sideJson(difference.newSide, counts.newDuplicates) + ",\n\"matched_by\":"
        + (difference.matchesUsers ? R"(["requested_user","id"])" : R"(["id"])")
        + ",\n\"added\":" + number(counts.added) + ",\"removed\":" + number(counts.removed)
        + ",\"changed\":" + number(counts.changed) + ",\"unchanged\":" + number(counts.unchanged)
        + ",\"masked\":" + number(counts.masked) + ",\n\"caveats\":[" + caveats.join(',')
        + "],\n\"differences\":[";
}

void appendJsonEntry(const Difference &difference, const DifferenceEntry &entry, QByteArray &out)
{
    const RowRef row = difference.row(entry);
    const QString user = difference.requestedUser(entry);
    out += out.endsWith('[') ? "\n" : ",\n";
    out += "{\"change\":" + jsonQuoted(changeWord(entry.kind))
        + ",\"requested_user\":" + (user.isNull() ? "null" : jsonQuoted(user))
        + ",\"id\":" + valueOf(row, Field::Id) + ",\"label\":" + valueOf(row, Field::Label)
        + ",\"integration\":" + valueOf(row, Field::Integration);
    if (entry.kind == ChangeKind::Changed) {
        QByteArrayList changes;
        for (const FieldChange &change : difference.changes(entry)) {
            changes << changeJson(change);
        }
        out += ",\"changes\":[" + changes.join(',') + ']';
    }
    out += '}';
}

QByteArray beginning(DifferenceFormat format, const Difference &difference)
{
    switch (format) {
    case DifferenceFormat::Text:
        return {};
    case DifferenceFormat::Csv:
        return "change,requested_user,id,path,old,new\r\n";
    case DifferenceFormat::Json:
        break;
    }
    return jsonBeginning(difference);
}

void appendEntry(DifferenceFormat format, const Difference &difference,
    const DifferenceEntry &entry, QByteArray &out)
{
    switch (format) {
    case DifferenceFormat::Text:
        return appendTextEntry(difference, entry, out);
    case DifferenceFormat::Csv:
        return appendCsvEntry(difference, entry, out);
    case DifferenceFormat::Json:
        return appendJsonEntry(difference, entry, out);
    }
}

} // namespace

DifferenceFormat differenceFormatOf(const QString &fileName)
{
    if (fileName.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return DifferenceFormat::Csv;
    }
    return fileName.endsWith(".json"_L1, Qt::CaseInsensitive) ? DifferenceFormat::Json
                                                              : DifferenceFormat::Text;
}

bool writeDifference(DifferenceFormat format, const Difference &difference,
    std::span<const DifferenceEntry> entries, const std::function<bool(const QByteArray &)> &sink)
{
    constexpr qsizetype piece = 1024LL * 1024;
    QByteArray out = beginning(format, difference);
    for (const DifferenceEntry &entry : entries) {
        appendEntry(format, difference, entry, out);
        if (out.size() >= piece && !sink(std::exchange(out, {}))) {
            return false;
        }
    }
    out += format == DifferenceFormat::Json ? "\n]}\n" : "";
    return sink(out);
}

std::optional<Failure> saveDifference(const QString &path, const DifferencePointer &difference,
    const std::vector<DifferenceEntry> &entries)
{
    const auto made = SafeFile::create(path);
    if (!made) {
        return made.error();
    }
    SafeFile &file = **made;
    // What failed once stays failed: commit() says it.
    writeDifference(differenceFormatOf(path), *difference, entries,
        [&file](const QByteArray &bytes) { return !file.write(bytes); });
    return file.commit();
}

} // namespace mielto
