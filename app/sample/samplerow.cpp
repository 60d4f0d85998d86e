// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplerow.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "app/sample/sampledraw.h"
#include "app/sample/samplelabel.h"

namespace mielto::sample {
namespace {

using namespace std::chrono;

// "Now" of the sample data: a fixed instant, so that pictures and tests never change.
constexpr sys_seconds fixedInstant = sys_days{year{2026} / November / 20} + hours{12};

void appendHex(QByteArray &out, quint64 value)
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    out.append(text, 16);
}

void appendTime(QByteArray &out, sys_seconds at, quint64 micros)
{
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()));
    out.append(text);
    // Servers leave the fraction out where it is zero.
    if (micros % 16 != 3) {
        std::snprintf(text, sizeof text, ".%06u", static_cast<unsigned>(micros % 1'000'000));
        out.append(text);
    }
    out.append(micros % 8 == 5 ? "+00:00" : "Z");
}

void appendConfig(QByteArray &out, std::string_view config, quint64 seed)
{
    for (std::size_t i = 0; i < config.size(); ++i) {
        if (config[i] != '$') {
            out.append(config[i]);
            continue;
        }
        seed = mix(seed);
        switch (config[++i]) {
        case 'h':
            appendHex(out, seed);
            break;
        case 'i': // Past 2^53, where doubles lose digits.
            out.append(QByteArray::number((seed >> 1) | (quint64{1} << 61)));
            break;
        default:
            out.append(QByteArray::number(10 + seed % 90));
        }
    }
}

Status drawnStatus(quint64 percent)
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

const Integration &integrationNamed(std::string_view name)
{
    return *std::find_if(integrations.begin(), integrations.end(),
        [name](const Integration &integration) { return integration.name == name; });
}

struct Times {
    sys_seconds updated;
    sys_seconds created;
};

// Most were touched lately, some half a year ago.
Times drawnTimes(const Draw &draw)
{
    const auto age = static_cast<qint64>(draw(Updated, 1000));
    const auto life = static_cast<qint64>(draw(Created, 500));
    const auto updated =
        fixedInstant - minutes{3 + age * age * age / 4000} - seconds{draw(Micros, 60)};
    return {updated, updated - minutes{7 + life * life * 3} - seconds{draw(Created, 60)}};
}

const FrontRow *frontRow(const Draw &draw)
{
    return draw.user == 0 && draw.row < frontRows.size() ? &frontRows[draw.row] : nullptr;
}

Times frontTimes(const FrontRow &front, const Draw &draw)
{
    const auto within = minutes{draw(Created, 1440)} + seconds{draw(Created, 59)};
    return {fixedInstant - minutes{front.updatedMinutes} - seconds{draw(Micros, 60)},
        fixedInstant - days{front.createdDays} - within};
}

void appendOwners(QByteArray &out, const Draw &draw)
{
    // Three rows in a run share a credential, as connections made from one sign-in do.
    const Draw shared{draw.user, draw.row - draw.row % 3};
    out.append(R"(,"credential_id":"cred_)");
    appendHex(out, (draw.row % 5 == 0 ? draw : shared)(Credential));
    out.append(R"(","user_id":)");
    if (draw.row >= cleanRows && draw.row % 41 == 13) {
        out.append("null");
    } else {
        out.append('"');
        append(out, users[draw.user].id);
        out.append('"');
    }
    out.append(R"(,"workspace_id":")");
    append(out, workspaceId);
    out.append(R"(","created_by":")");
    append(out, users[draw(Place, 4) == 0 ? 3 : draw.user].id);
    out.append('"');
}

} // namespace

RowKind appendRow(QByteArray &out, int user, int row)
{
    const Draw draw{static_cast<quint64>(user), static_cast<quint64>(row)};
    const FrontRow *front = frontRow(draw);
    const Integration &integration = front ? integrationNamed(front->integration)
                                           : integrations[draw(Which, integrations.size())];
    const Status status = front ? front->status : drawnStatus(draw(State, 100));
    const Times times = front ? frontTimes(*front, draw) : drawnTimes(draw);
    out.append(R"({"label":)");
    if (front) {
        out.append('"');
        append(out, front->label);
        out.append('"');
    } else {
        appendLabel(out, integration, draw);
    }
    out.append(R"(,"integration":")");
    append(out, integration.name);
    out.append(R"(","integration_type":")");
    append(out, typeWords[static_cast<std::size_t>(integration.type)]);
    out.append('"');
    if (draw.row < cleanRows || draw.row % 13 != 5) {
        out.append(R"(,"config":)");
        appendConfig(out, integration.config, draw(Config));
    }
    out.append(R"(,"id":"conn_)");
    appendHex(out, draw(Id));
    out.append('"');
    appendOwners(out, draw);
    out.append(R"(,"status":")");
    append(out, statusWords[static_cast<std::size_t>(status)]);
    out.append(R"(","created_at":")");
    appendTime(out, times.created, draw(Created));
    out.append(R"(","updated_at":")");
    appendTime(out, times.updated, draw(Micros));
    out.append("\"}");
    return {integration.type, status};
}

} // namespace mielto::sample
