// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/countcommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "app/cli/usage.h"
#include "app/cli/useroptions.h"
#include "app/data/jsontext.h"

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

int statusOf(const Totals &totals)
{
    if (totals.error) {
        return totals.error->exitStatus;
    }
    return totals.isWhole() && totals.addsUp() ? ExitDone : ExitUnproven;
}

/// Why its status is not ExitDone.
QString faultOf(const Totals &totals)
{
    const QString user = visibleText(totals.user);
    if (totals.error) {
        return withColon(user, totals.error->sentence);
    }
    if (!totals.isWhole()) {
        return CountCommand::tr("%1: the server did not say how many there are.").arg(user);
    }
    return CountCommand::tr(
        "%1: the counts don't match. The list changed meanwhile, or has unknown statuses or types.")
        .arg(user);
}

} // namespace

CountCommand::~CountCommand() = default;

std::optional<Failure> CountCommand::prepare(const QStringList &users)
{
    const auto plan = auditPlanOf(invocation(), users);
    if (!plan) {
        return plan.error();
    }
    m_users = plan->users;
    const QString format = invocation().value("format");
    m_isJson = format == "json"_L1;
    if (invocation().has("format") && !m_isJson && format != "text"_L1 && format != "table"_L1) {
        return usage(tr("There is no format “%1” here. Use text or json.").arg(format));
    }
    return std::nullopt;
}

void CountCommand::read(PageSource &source)
{
    m_reader = std::make_unique<TotalsReader>(source, target().retries, Timing::real());
    connect(m_reader.get(), &TotalsReader::changed, this, &CountCommand::showProgress);
    connect(m_reader.get(), &TotalsReader::ended, this, &CountCommand::conclude);
    m_reader->start(m_users);
}

Progress CountCommand::progress() const { return m_reader->progress(); }

void CountCommand::conclude()
{
    endProgress();
    const std::vector<Totals> &all = m_reader->totals();
    int status = statusOf(all.front());
    for (const Totals &totals : all) {
        if (statusOf(totals) != ExitDone) {
            console().fault(faultOf(totals));
        }
        status = statusOf(totals) == status ? status : ExitUnproven;
    }
    if (m_reader->error()) {
        status = m_reader->error()->exitStatus;
        for (const QString &user : m_users.mid(std::ssize(all))) {
            console().fault(withColon(visibleText(user), verdictText(Verdict::NotRead)));
        }
    }
    const bool isPrinted = status == ExitDone || invocation().has("allow-partial");
    if (!isPrinted || print(m_isJson ? asJson() : asText())) {
        finish(status);
    }
}

QByteArray CountCommand::asText() const
{
    QString text;
    const std::vector<Totals> &all = m_reader->totals();
    for (const Totals &totals : all) {
        const QString prefix = all.size() > 1 ? visibleText(totals.user) + u'\t' : QString();
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
    for (const Totals &totals : m_reader->totals()) {
        QJsonObject statuses;
        QJsonObject types;
        forEachCount(knownStatuses(), totals.byStatus,
            [&](const QString &word, qint64 count) { statuses[word] = count; });
        forEachCount(knownTypes(), totals.byType,
            [&](const QString &word, qint64 count) { types[word] = count; });
        users.append(QJsonObject{{u"user_id"_s, totals.user},
            {u"total"_s, totals.all ? QJsonValue(*totals.all) : QJsonValue()},
            {u"status"_s, statuses}, {u"integration_type"_s, types},
            {u"adds_up"_s, totals.isWhole() ? QJsonValue(totals.addsUp()) : QJsonValue()}});
    }
    const QJsonDocument document(QJsonObject{{u"users"_s, users}});
    return visibleJson(document.toJson(QJsonDocument::Compact).toStdString()) + '\n';
}

} // namespace mielto
