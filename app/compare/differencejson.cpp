// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/differencejson.h"

#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"

namespace mielto {
namespace {

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

} // namespace

void DifferenceJsonWriter::begin(QByteArray &out)
{
    const Difference::Counts &counts = difference().counts();
    QByteArrayList caveats;
    for (const Sentence &sentence : difference().caveats()) {
        caveats << jsonQuoted(sentence.english);
    }
    out += "{\"schema\":1,\n\"old\":" + sideJson(difference().oldSide(), counts.oldDuplicates)
        + ",\n\"new\":" + sideJson(difference().newSide(), counts.newDuplicates)
        + ",\n\"matched_by\":"
        + (difference().matchesUsers() ? R"(["requested_user","id"])" : R"(["id"])")
        + ",\n\"added\":" + number(counts.added) + ",\"removed\":" + number(counts.removed)
        + ",\"changed\":" + number(counts.changed) + ",\"unchanged\":" + number(counts.unchanged)
        + ",\"masked\":" + number(counts.masked) + ",\n\"caveats\":[" + caveats.join(',')
        + "],\n\"differences\":[";
}

void DifferenceJsonWriter::entry(const DifferenceEntry &entry, QByteArray &out)
{
    const RowRef row = difference().row(entry);
    const QString user = difference().requestedUser(entry);
    out += std::exchange(m_isFirst, false) ? "\n" : ",\n";
    out += "{\"change\":" + jsonQuoted(changeWord(entry.kind))
        + ",\"requested_user\":" + (user.isNull() ? "null" : jsonQuoted(user))
        + ",\"id\":" + valueOf(row, Field::Id) + ",\"label\":" + valueOf(row, Field::Label)
        + ",\"integration\":" + valueOf(row, Field::Integration);
    if (entry.kind == ChangeKind::Changed) {
        QByteArrayList changes;
        for (const FieldChange &change : difference().changes(entry)) {
            changes << changeJson(change);
        }
        out += ",\"changes\":[" + changes.join(',') + ']';
    }
    out += '}';
}

void DifferenceJsonWriter::end(QByteArray &out) { out += "\n]}\n"; }

} // namespace mielto
