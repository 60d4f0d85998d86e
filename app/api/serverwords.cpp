// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/serverwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr qsizetype kMaxWords = 500;
constexpr qsizetype kMaxLines = 5;
/// Larger error bodies are not parsed, only quoted.
constexpr qsizetype kMaxParsedBody = qsizetype{256} * 1024;

/// ["query", "limit"] as query.limit.
QString location(const QJsonValue &loc)
{
    QStringList parts;
    const QJsonArray steps = loc.toArray();
    for (const auto &part : steps) {
        parts << (part.isDouble() ? QString::number(part.toInteger()) : part.toString());
    }
    return parts.join(u'.');
}

QString problem(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    const QJsonObject object = value.toObject();
    const QString text = object.value("msg"_L1).toString(object.value("message"_L1).toString());
    const QString where = location(object.value("loc"_L1));
    return where.isEmpty() ? text : where + ": "_L1 + text;
}

void appendProblems(QStringList &lines, const QJsonArray &problems)
{
    for (const auto &value : problems) {
        const QString line = problem(value);
        if (!line.isEmpty()) {
            lines << line;
        }
        if (lines.size() >= kMaxLines) {
            return;
        }
    }
}

/// `detail` as text, list of problems, or object with `message` and `errors`.
QStringList detailLines(const QByteArray &body)
{
    if (body.size() > kMaxParsedBody) {
        return {};
    }
    const QJsonValue detail = QJsonDocument::fromJson(body).object().value("detail"_L1);
    QStringList lines;
    if (detail.isArray()) {
        appendProblems(lines, detail.toArray());
    } else if (const QString line = problem(detail); !line.isEmpty()) {
        lines << line;
    }
    if (detail.isObject()) {
        appendProblems(lines, detail.toObject().value("errors"_L1).toArray());
    }
    return lines;
}

} // namespace

QString serverWords(const QByteArray &body)
{
    QStringList lines = detailLines(body);
    if (lines.isEmpty()) {
        lines << QString::fromUtf8(body.left(4 * kMaxWords)).trimmed();
    }
    // A single problem may hold line breaks of its own.
    lines = lines.join(u'\n').split(u'\n').mid(0, kMaxLines);
    return visibleText(lines.join(u'\n'), LineBreaks::Keep, kMaxWords);
}

} // namespace mielto
