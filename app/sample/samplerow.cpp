// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplerow.h"

#include <algorithm>

#include <QDateTime>

#include "app/sample/sampletables.h"

namespace mielto::sample {
namespace {

/// "Now" of the sample data, as `readAt`, so that pictures and tests never change.
constexpr qint64 fixedInstant = 1'795'176'000;
/// The first rows of every user are free of surprises.
constexpr quint64 cleanRows = 30;

/// What a number is drawn for; each draw of a row is independent of the others.
enum Salt : quint64 {
    Id,
    Credential,
    Which,
    Label,
    Place,
    State,
    Updated,
    Created,
    Micros,
    Config
};

/// splitmix64: a bijection, so that different rows have different ids.
constexpr quint64 mix(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

struct Draw {
    quint64 user;
    quint64 row;
    quint64 operator()(Salt salt) const { return mix((user << 48) | (row << 16) | salt); }
    qint64 operator()(Salt salt, std::size_t below) const { return qint64((*this)(salt) % below); }
    template <typename Table> const auto &from(const Table &table, Salt salt) const
    {
        return table[(*this)(salt) % table.size()];
    }
};

QByteArray bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

QByteArray hex(quint64 value) { return QByteArray::number(value, 16).rightJustified(16, '0'); }

/// As servers write it, who leave the fraction out where it is zero.
QByteArray timeText(qint64 seconds, quint64 micros)
{
    const QByteArray time =
        QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate).chopped(1).toLatin1();
    const QByteArray fraction = '.' + QByteArray::number(micros % 1'000'000).rightJustified(6, '0');
    return time + (micros % 16 != 3 ? fraction : QByteArray()) + (micros % 8 == 5 ? "+00:00" : "Z");
}

QByteArray configOf(std::string_view form, quint64 seed)
{
    QByteArray config;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] != '$') {
            config += form[i];
            continue;
        }
        seed = mix(seed);
        switch (form[++i]) {
        case 'h':
            config += hex(seed);
            break;
        case 'i': // Past 2^53, where doubles lose digits.
            config += QByteArray::number((seed >> 1) | (quint64{1} << 61));
            break;
        default:
            config += QByteArray::number(10 + seed % 90);
        }
    }
    return config;
}

/// 255 characters, the most that the contract allows.
QByteArray longLabel(bool withBlanks)
{
    QByteArray label =
        QByteArray("Quarterly-reconciliation-of-all-regional-ledgers-").repeated(6).first(255);
    return withBlanks ? label.replace('-', ' ') : label;
}

QByteArray usualLabel(const Integration &integration, const Draw &draw)
{
    const auto form = draw(Label, 3);
    QByteArray label = bytes(integration.title);
    if (form != 1) {
        label += " – " + bytes(teams[std::size_t(draw(Which, teams.size() * 7) / 7)]);
    }
    return form != 0 ? label + ' ' + bytes(draw.from(places, Place)) : label;
}

QByteArray quoted(const QByteArray &label) { return '"' + label + '"'; }

/// Those of each kind stand far enough apart that none of them is ever hidden by another.
QByteArray labelOf(const Integration &integration, const Draw &draw)
{
    const quint64 row = draw.row;
    if (row < cleanRows) {
        return quoted(usualLabel(integration, draw));
    }
    const quint64 turn = (row - cleanRows) / 15;
    if (row % 15 == 9) {
        return quoted(bytes(hostileLabels[turn % hostileLabels.size()]));
    }
    const bool isForeign = row % 15 == 4;
    if (row % 23 == 7 && !isForeign) {
        return "null";
    }
    if (row % 97 == 50) {
        return quoted(longLabel(row % 2 == 0));
    }
    return quoted(
        isForeign ? bytes(worldLabels[turn % worldLabels.size()]) : usualLabel(integration, draw));
}

Status drawnStatus(qint64 percent)
{
    if (percent < 76) {
        return Status::Active;
    }
    if (percent < 84) {
        return Status::Inactive;
    }
    if (percent < 90) {
        return Status::Error;
    }
    return percent < 96 ? Status::Expired : Status::Testing;
}

/// What a row of the first user that is written by hand, or else the numbers drawn, make of it.
struct Facts {
    const Integration &integration;
    QByteArray label;
    Status status;
    qint64 updated; ///< Seconds since 1970.
    qint64 created;
};

Facts handWritten(const FrontRow &front, const Draw &draw)
{
    const auto &integration =
        *std::ranges::find(integrations, front.integration, &Integration::name);
    const qint64 created = fixedInstant - front.createdDays * qint64{86'400}
        - 60 * draw(Created, 1440) - draw(Created, 59);
    return {integration, quoted(bytes(front.label)), front.status,
        fixedInstant - 60 * front.updatedMinutes - draw(Micros, 60), created};
}

/// Most were touched lately, some half a year ago.
Facts drawn(const Draw &draw)
{
    const Integration &integration = draw.from(integrations, Which);
    const qint64 age = draw(Updated, 1000);
    const qint64 life = draw(Created, 500);
    const qint64 updated = fixedInstant - 60 * (3 + age * age * age / 4000) - draw(Micros, 60);
    return {integration, labelOf(integration, draw), drawnStatus(draw(State, 100)), updated,
        updated - 60 * (7 + life * life * 3) - draw(Created, 60)};
}

QByteArray ownersOf(const Draw &draw)
{
    // Three rows in a run share a credential, as connections made from one sign-in do.
    const Draw shared{draw.user, draw.row - draw.row % 3};
    const bool isNobodys = draw.row >= cleanRows && draw.row % 41 == 13;
    const std::size_t creator = draw(Place, 4) == 0 ? 3 : draw.user;
    return R"(,"credential_id":"cred_)" + hex((draw.row % 5 == 0 ? draw : shared)(Credential))
        + R"(","user_id":)" + (isNobodys ? "null" : quoted(bytes(users[draw.user].id)))
        + R"(,"workspace_id":")" + workspaceId.toByteArray() + R"(","created_by":)"
        + quoted(bytes(users[creator].id));
}

} // namespace

Row rowOf(int user, int row)
{
    const Draw draw{static_cast<quint64>(user), static_cast<quint64>(row)};
    const bool isFront = user == 0 && draw.row < frontRows.size();
    const Facts facts = isFront ? handWritten(frontRows[draw.row], draw) : drawn(draw);
    const Integration &integration = facts.integration;
    const bool hasConfig = draw.row < cleanRows || draw.row % 13 != 5;
    const QByteArray json = R"({"label":)" + facts.label + R"(,"integration":")"
        + bytes(integration.name) + R"(","integration_type":")"
        + typeWord(integration.type).toLatin1() + '"'
        + (hasConfig ? R"(,"config":)" + configOf(integration.config, draw(Config)) : QByteArray())
        + R"(,"id":"conn_)" + hex(draw(Id)) + '"' + ownersOf(draw) + R"(,"status":")"
        + statusWord(facts.status).toLatin1() + R"(","created_at":")"
        + timeText(facts.created, draw(Created)) + R"(","updated_at":")"
        + timeText(facts.updated, draw(Micros)) + "\"}";
    return {json, integration.type, facts.status};
}

} // namespace mielto::sample
