// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/filterparser.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

QString missingValue() { return FilterWords::tr("A value is missing."); }

std::optional<TimeBound> timeBound(QStringView text)
{
    TimeBound time;
    if (text.startsWith(u'<') || text.startsWith(u'>')) {
        time.sign = text.front().toLatin1();
        text = text.sliced(1);
    }
    if (const auto age = Age::parse(text)) {
        time.bound = *age;
        return time.sign == 0 ? std::nullopt : std::optional(time);
    }
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd");
    time.bound = day;
    return day.isValid() && text.size() == 10 ? std::optional(time) : std::nullopt;
}

/// Reads terms from front to back.
class FilterParser final {
public:
    explicit FilterParser(QStringView text)
        : m_text(text)
    {
    }

    std::vector<ParsedTerm> terms()
    {
        std::vector<ParsedTerm> all;
        while (true) {
            while (!isAtEnd() && peek().isSpace()) {
                ++m_at;
            }
            if (isAtEnd()) {
                return all;
            }
            m_fault.clear();
            ParsedTerm parsed;
            parsed.position = m_at;
            parsed.term = term();
            parsed.length = m_at - parsed.position;
            parsed.fault = m_fault;
            all.push_back(parsed);
        }
    }

private:
    bool isAtEnd() const { return m_at == m_text.size(); }
    bool isAtTermEnd() const { return isAtEnd() || peek().isSpace(); }
    QChar peek() const { return m_text[m_at]; }
    bool take(QChar c)
    {
        const bool isNext = !isAtEnd() && peek() == c;
        m_at += isNext ? 1 : 0;
        return isNext;
    }
    void fail(const QString &reason) { m_fault = m_fault.isEmpty() ? reason : m_fault; }

    FilterTerm term()
    {
        FilterTerm term;
        term.excludes = take(u'-') && !isAtTermEnd();
        const qsizetype start = m_at;
        if (!isAtEnd() && peek() == u'"') {
            term.text = quoted();
        } else if (!takeHead(term)) {
            m_at = start;
            m_fault.clear();
            FilterTerm found;
            found.excludes = term.excludes;
            found.text = word();
            if (found.text.isEmpty()) {
                found.text = u"-"_s; // It stands alone.
            }
            return found;
        }
        return term;
    }

    QString word()
    {
        const qsizetype start = m_at;
        while (!isAtTermEnd()) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    QString quoted()
    {
        take(u'"');
        QString text;
        while (!isAtEnd()) {
            const QChar c = m_text[m_at++];
            if (c == u'"') {
                return text;
            }
            const bool isEscape = c == u'\\' && !isAtEnd() && (peek() == u'"' || peek() == u'\\');
            text += isEscape ? m_text[m_at++] : c;
        }
        fail(FilterWords::tr("The closing quotation mark is missing."));
        return text;
    }

    /// A name with its colon and what follows; false: this is no such term.
    bool takeHead(FilterTerm &term)
    {
        const QString name = plain(u".,:\"");
        const bool isConfig = name.compare("config"_L1, Qt::CaseInsensitive) == 0;
        if (isConfig && !isAtEnd() && peek() == u'.') {
            term.kind = FilterTerm::Kind::Config;
            return takePath(term.path) && take(u':') && takeValues(term);
        }
        if (!take(u':')) {
            return false;
        }
        if (name.compare("has"_L1, Qt::CaseInsensitive) == 0) {
            term.kind = FilterTerm::Kind::Has;
            return takeHas(term);
        }
        const auto column = filterColumn(name);
        term.kind = column ? FilterTerm::Kind::Field : FilterTerm::Kind::Check;
        term.column = column.value_or(kRequestedUser);
        const bool isTerm = column || name.compare("check"_L1, Qt::CaseInsensitive) == 0;
        return isTerm && takeValues(term);
    }

    /// Characters up to a blank or one of `ends`.
    QString plain(QStringView ends)
    {
        const qsizetype start = m_at;
        while (!isAtTermEnd() && !ends.contains(peek())) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    /// What follows “config”; false: it has no further name.
    bool takePath(QStringList &path)
    {
        while (take(u'.')) {
            const bool isQuoted = !isAtEnd() && peek() == u'"';
            path << (isQuoted ? quoted() : plain(u".,:\""));
            if (path.last().isEmpty() && !isQuoted) {
                return false;
            }
        }
        return !path.isEmpty();
    }

    bool takeHas(FilterTerm &term)
    {
        const QString root = plain(u".,:\"");
        const bool isPath =
            root.compare("config"_L1, Qt::CaseInsensitive) == 0 && takePath(term.path);
        if (!isPath || !isAtTermEnd()) {
            fail(FilterWords::tr("Name a path in the config: has:config.region."));
            word();
        }
        return true;
    }

    bool takeValues(FilterTerm &term)
    {
        do {
            takeValue(term);
        } while (take(u','));
        return true;
    }

    void takeValue(FilterTerm &term)
    {
        QStringList pieces{QString()};
        const qsizetype start = m_at;
        while (!isAtTermEnd() && peek() != u',') {
            if (peek() == u'"') {
                pieces.last() += quoted();
            } else if (!take(u'*')) {
                pieces.last() += plain(u",\"*");
            } else if (pieces.size() == 1 || !pieces.last().isEmpty()) {
                pieces << QString();
            }
        }
        if (m_at == start) {
            return fail(missingValue());
        }
        addValue(term, pieces);
    }

    void addValue(FilterTerm &term, const QStringList &pieces)
    {
        const bool isTime = term.kind == FilterTerm::Kind::Field && term.column
            && fieldInfo(*term.column).kind == FieldKind::Time;
        if (term.kind == FilterTerm::Kind::Check) {
            const auto check = checkByName(pieces.join(u'*'));
            check
                ? term.checks.push_back(*check)
                : fail(
                    FilterWords::tr("There is no check “%1”.").arg(visibleText(pieces.join(u'*'))));
        } else if (isTime) {
            const auto time = timeBound(pieces.join(u'*'));
            time ? term.times.push_back(*time)
                 : fail(FilterWords::tr(
                     "Give an age (>30d, <12h) or a day (2026-01-31, <2026-01-31)."));
        } else {
            term.patterns << pieces;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_fault; ///< Of the term under way.
};

} // namespace

Filter ParsedFilter::filter() const
{
    Filter filter;
    for (const ParsedTerm &parsed : terms) {
        if (parsed.fault.isEmpty()) {
            filter.terms.push_back(parsed.term);
        }
    }
    return filter;
}

QString ParsedFilter::firstText() const
{
    for (const ParsedTerm &parsed : terms) {
        const FilterTerm &term = parsed.term;
        if (parsed.fault.isEmpty() && term.kind == FilterTerm::Kind::Text && !term.excludes) {
            return term.text;
        }
    }
    return {};
}

const ParsedTerm *ParsedFilter::firstFaulty() const
{
    const auto found = std::ranges::find_if(
        terms, [](const ParsedTerm &parsed) { return !parsed.fault.isEmpty(); });
    return found == terms.end() ? nullptr : &*found;
}

ParsedFilter parseFilter(const QString &text) { return {FilterParser(text).terms()}; }

} // namespace mielto
