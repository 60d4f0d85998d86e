// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/countcommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/translations.h"
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

template <class Value, class Use>
void forEachCount(
    std::span<const KnownValue<Value>> values, const std::map<Value, qint64> &counts, Use use)
{
    for (const auto &known : values) {
        const auto found = counts.find(known.value);
        if (found != counts.end()) {
            use(QString::fromLatin1(known.word.data(), qsizetype(known.word.size())),
                found->second);
        }
    }
}

} // namespace

CountCommand::~CountCommand() = default;

std::optional<CommandFault> CountCommand::prepare()
{
    const auto options = UserOptions::parse(invocation());
    if (!options) {
        return options.error();
    }
    m_options = *options;
    const QString format = invocation().value("format");
    m_isJson = format == "json"_L1;
    if (invocation().has("format") && !m_isJson && format != "text"_L1 && format != "table"_L1) {
        return CommandFault{
            ExitUsage, tr("There is no format “%1” here. Use text or json.").arg(format)};
    }
    return std::nullopt;
}

void CountCommand::read(PageSource &source)
{
    m_reader = std::make_unique<TotalsReader>(source, target().retries, Timing::real());
    connect(m_reader.get(), &TotalsReader::ended, this, &CountCommand::takeTotals);
    readNext();
}

void CountCommand::readNext() { m_reader->start(m_options->plan.users[std::ssize(m_totals)]); }

void CountCommand::takeTotals()
{
    const Totals &totals = m_reader->totals();
    m_totals.push_back(totals);
    const QString user = visibleText(totals.user);
    int status = ExitDone;
    if (totals.error) {
        status = totals.error->exitStatus;
        console().fault(withColon(user, totals.error->sentence));
    } else if (!totals.isWhole()) {
        status = ExitUnproven;
        console().fault(tr("%1: the server did not say how many there are.").arg(user));
    } else if (!totals.statusesAddUp() || !totals.typesAddUp()) {
        status = ExitUnproven;
        console().fault(tr("%1: the counts contradict each other. The list changed meanwhile, or "
                           "holds values that are not in the contract.")
                            .arg(user));
    }
    const bool isFirst = m_totals.size() == 1;
    m_status = isFirst || m_status == status ? status : ExitUnproven;
    const bool isRejected = status == ExitToken && totals.error->httpStatus != 403;
    if (isRejected) {
        m_status = status;
    }
    if (isRejected || std::ssize(m_totals) == m_options->plan.users.size()) {
        return conclude();
    }
    readNext();
}

void CountCommand::conclude()
{
    if ((m_status == ExitDone || m_options->allowPartial)
        && !console().write(m_isJson ? asJson() : asText())) {
        return fail(ExitOutput, tr("Standard output cannot be written: nothing more is printed."));
    }
    finish(m_status);
}

QByteArray CountCommand::asText() const
{
    QString text;
    for (const Totals &totals : m_totals) {
        const QString prefix = m_totals.size() > 1 ? visibleText(totals.user) + u'\t' : QString();
        const auto line = [&](const QString &kind, const QString &word, qint64 count) {
            text += prefix + kind + u'\t' + word + u'\t' + QString::number(count) + u'\n';
        };
        if (totals.all) {
            line(u"total"_s, u"all"_s, *totals.all);
        }
        forEachCount(knownStatuses(), totals.byStatus,
            [&](const QString &word, qint64 count) { line(u"status"_s, word, count); });
        forEachCount(knownTypes(), totals.byType,
            [&](const QString &word, qint64 count) { line(u"type"_s, word, count); });
    }
    return text.toUtf8();
}

QByteArray CountCommand::asJson() const
{
    QJsonArray users;
    for (const Totals &totals : m_totals) {
        QJsonObject statuses;
        QJsonObject types;
        forEachCount(knownStatuses(), totals.byStatus,
            [&](const QString &word, qint64 count) { statuses[word] = count; });
        forEachCount(knownTypes(), totals.byType,
            [&](const QString &word, qint64 count) { types[word] = count; });
        users.append(QJsonObject{{u"user_id"_s, totals.user},
            {u"total"_s, totals.all ? QJsonValue(*totals.all) : QJsonValue()},
            {u"status"_s, statuses}, {u"integration_type"_s, types}});
    }
    return QJsonDocument(QJsonObject{{u"users"_s, users}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace mielto
