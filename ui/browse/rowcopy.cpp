// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/rowcopy.h"

#include <algorithm>

#include "app/data/masking.h"
#include "app/export/csvwriter.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

QString tsvCell(QString text)
{
    const QByteArray utf8 = text.toUtf8();
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r') {
            c = u' ';
        }
    }
    return looksLikeFormula(utf8) ? u'\'' + text : text;
}

QString filterOptions(const ListQuery &query)
{
    QString options;
    if (query.status) {
        options += " --status "_L1 + statusWord(*query.status);
    }
    if (query.type) {
        options += " --type "_L1 + typeWord(*query.type);
    }
    return options;
}

} // namespace

QString rowsAsTsv(
    const ConnectionList &list, const QList<int> &rows, const std::vector<Field> &fields)
{
    QStringList lines;
    QStringList titles;
    for (const Field field : fields) {
        titles << fieldTitle(field);
    }
    lines << titles.join(u'\t');
    for (const int row : rows) {
        QStringList cells;
        for (const Field field : fields) {
            const RowRef ref = list.at(row);
            const std::string_view json = ref.json(field);
            const bool isObject = fieldInfo(field).kind == FieldKind::Object && !json.empty();
            cells << tsvCell(isObject ? QString::fromStdString(valueJson(json, Secrets::Masked))
                                      : ref.text(field));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString rowsAsJson(const ConnectionList &list, const QList<int> &rows)
{
    std::string json = "[";
    for (const int row : rows) {
        const RowRef ref = list.at(row);
        json += json.size() > 1 ? ",\n" : "\n";
        json += connectionJson(ref.block->objectJson(ref.row), Secrets::Masked);
    }
    return QString::fromStdString(json + "\n]");
}

QString asCurl(const Endpoint &endpoint, const ListQuery &query)
{
    const QUrl url = pageUrl(endpoint.server, {query, 0, kMaxPageSize});
    QString command = "curl --get --header \"Authorization: Bearer $MIELTO_TOKEN\""_L1;
    if (!endpoint.workspace.isEmpty()) {
        command += " --header "_L1 + shellQuoted("X-Workspace-Id: "_L1 + endpoint.workspace);
    }
    return command + u' ' + shellQuoted(url.toString(QUrl::FullyEncoded));
}

QString asCommand(
    const Endpoint &endpoint, const ListQuery &query, const QString &profile, bool isSample)
{
    QString command = u"mielto-connections-cli list"_s;
    if (isSample) {
        command += " --demo"_L1;
    } else if (!profile.isEmpty()) {
        command += " --profile "_L1 + shellQuoted(profile);
    } else {
        command += " --server "_L1 + shellQuoted(endpoint.server.text());
    }
    return command + filterOptions(query) + " -- "_L1 + shellQuoted(query.user);
}

QString shellQuoted(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"-_./:@%+,"_s.contains(c));
    };
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain)) {
        return text;
    }
    QString quoted = text;
    quoted.replace(u"'"_s, u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

} // namespace mielto
