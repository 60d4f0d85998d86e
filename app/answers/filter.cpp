// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/filter.h"

#include <algorithm>

#include "app/answers/filterparser.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

QString quotedText(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

/// In quotes if it is empty or has a blank or one of the characters.
QString quotedIfNeeded(const QString &text, QLatin1StringView special)
{
    const bool isPlain = !text.isEmpty() && std::ranges::none_of(text, [special](QChar c) {
        return c.isSpace() || special.contains(c);
    });
    return isPlain ? text : quotedText(text);
}

/// In quotes unless it is read as the same text without.
QString wordOf(const QString &text)
{
    const Filter read = parseFilter(text).filter();
    const bool isWord = read.terms.size() == 1 && read.terms.front().text == text
        && !text.startsWith(u'"') && read.terms.front().kind == FilterTerm::Kind::Text;
    return isWord ? text : quotedText(text);
}

QString pathText(const QStringList &path)
{
    QString text = u"config"_s;
    for (const QString &step : path) {
        text += u'.' + quotedIfNeeded(step, ".,:\""_L1);
    }
    return text;
}

QString patternText(const QStringList &pieces)
{
    QStringList parts;
    for (const QString &piece : pieces) {
        const bool isEdge = piece.isEmpty() && pieces.size() > 1;
        parts << (isEdge ? QString() : quotedIfNeeded(piece, ",\"*"_L1));
    }
    return parts.join(u'*');
}

QString timeText(const TimeBound &time)
{
    const QString sign = time.sign == 0 ? QString() : QString(QLatin1Char(time.sign));
    const Age *age = std::get_if<Age>(&time.bound);
    return sign
        + (age != nullptr ? age->text() : std::get<QDate>(time.bound).toString(Qt::ISODate));
}

QString shortName(RowColumn column)
{
    const auto found = std::ranges::find(filterFields(), column, &FilterField::column);
    return QLatin1StringView(found->shortName);
}

QString valuesText(const FilterTerm &term)
{
    QStringList values;
    std::ranges::transform(term.patterns, std::back_inserter(values), patternText);
    std::ranges::transform(term.times, std::back_inserter(values), timeText);
    for (const Check check : term.checks) {
        values << QLatin1StringView(checkInfo(check).name);
    }
    return values.join(u',');
}

QString bareTermText(const FilterTerm &term)
{
    switch (term.kind) {
    case FilterTerm::Kind::Text:
        return wordOf(term.text);
    case FilterTerm::Kind::Field:
        return shortName(term.column) + u':' + valuesText(term);
    case FilterTerm::Kind::Config:
        return pathText(term.path) + u':' + valuesText(term);
    case FilterTerm::Kind::Has:
        return "has:"_L1 + pathText(term.path);
    case FilterTerm::Kind::Check:
        break;
    }
    return "check:"_L1 + valuesText(term);
}

} // namespace

const std::vector<FilterField> &filterFields()
{
    static const std::vector<FilterField> table{
        {Field::Id, "id"},
        {Field::Label, "label"},
        {Field::Integration, "integration"},
        {Field::IntegrationType, "type"},
        {Field::Status, "status"},
        {Field::UserId, "user"},
        {Field::WorkspaceId, "workspace"},
        {Field::CredentialId, "credential"},
        {Field::CreatedBy, "creator"},
        {Field::CreatedAt, "created"},
        {Field::UpdatedAt, "updated"},
        {Field::Config, "config"},
        {kRequestedUser, "requested_user"},
    };
    return table;
}

std::optional<RowColumn> filterColumn(QStringView name)
{
    const auto found = std::ranges::find_if(filterFields(), [name](const FilterField &field) {
        return name.compare(QLatin1StringView(field.shortName), Qt::CaseInsensitive) == 0
            || name.compare(columnKey(field.column), Qt::CaseInsensitive) == 0;
    });
    return found == filterFields().end() ? std::nullopt : std::optional<RowColumn>(found->column);
}

QString Filter::text() const
{
    QStringList texts;
    for (const FilterTerm &term : terms) {
        texts << (term.excludes ? u"-"_s : QString()) + bareTermText(term);
    }
    return texts.join(u' ');
}

} // namespace mielto
