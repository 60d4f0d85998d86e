// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/check.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/answers/listfacts.h"
#include "app/answers/rowcontext.h"
#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"
#include "app/data/timestamp.h"

namespace mielto {
namespace {

std::optional<qint64> timeAt(const RowRef &row, Field field)
{
    const std::string_view json = row.json(field);
    const auto instant =
        isJsonString(json) ? parseTimestamp(json.substr(1, json.size() - 2)) : std::nullopt;
    return instant ? std::optional(instant->microseconds) : std::nullopt;
}

qint64 ageLimit(Check check, const CheckInput &input)
{
    return input.context.ages[static_cast<std::size_t>(check)].microseconds();
}

qint64 readAt(const CheckInput &input) { return input.context.readAt.toMSecsSinceEpoch() * 1000; }

bool isUnchanged(Check check, const CheckInput &input)
{
    const auto updated = timeAt(input.row, Field::UpdatedAt);
    return updated && readAt(input) - *updated > ageLimit(check, input);
}

template <Status status> bool hasStatus(const CheckInput &input)
{
    return input.row.data().status == status;
}

template <Status status, Check check> bool hasStatusLong(const CheckInput &input)
{
    return hasStatus<status>(input) && isUnchanged(check, input);
}

bool isStale(const CheckInput &input) { return isUnchanged(Check::Stale, input); }

bool isDuplicate(const CheckInput &input)
{
    return input.facts.isDuplicate(input.row, input.requestedUser);
}

bool isCredentialShared(const CheckInput &input)
{
    return input.facts.isCredentialShared(input.row);
}

bool isInForeignWorkspace(const CheckInput &input)
{
    const QString workspace = input.row.text(Field::WorkspaceId);
    return !input.context.workspace.isEmpty() && !workspace.isNull()
        && workspace != input.context.workspace;
}

bool hasClearSecret(const CheckInput &input)
{
    return !input.context.isMasked && hasSecret(input.row.json(Field::Config));
}

/// What is not there is a fault of the row.
bool isNoTime(const RowRef &row, Field field)
{
    return !row.json(field).empty() && !timeAt(row, field);
}

bool hasBadTime(const CheckInput &input)
{
    const auto created = timeAt(input.row, Field::CreatedAt);
    const auto updated = timeAt(input.row, Field::UpdatedAt);
    const qint64 latest = readAt(input) + ageLimit(Check::BadTime, input);
    return isNoTime(input.row, Field::CreatedAt) || isNoTime(input.row, Field::UpdatedAt)
        || (created && *created > latest) || (updated && *updated > latest)
        || (created && updated && *updated < *created);
}

bool isFaulty(const CheckInput &input)
{
    return input.row.data().faults.testAnyFlags(kContractFaults);
}

bool isOwnerNotCreator(const CheckInput &input)
{
    const std::string_view owner = input.row.json(Field::UserId);
    const std::string_view creator = input.row.json(Field::CreatedBy);
    return isJsonString(owner) && isJsonString(creator)
        && jsonStringBytes(owner) != jsonStringBytes(creator);
}

bool hasNoOwner(const CheckInput &input) { return input.row.json(Field::UserId) == "null"; }

bool hasUnknownValue(const CheckInput &input)
{
    const ConnectionRow &row = input.row.data();
    return (row.status == Status::Unknown && isJsonString(input.row.json(Field::Status)))
        || (row.type == IntegrationType::Unknown
            && isJsonString(input.row.json(Field::IntegrationType)));
}

constexpr Age kNoAge{};

constexpr std::array<CheckInfo, kCheckCount> kChecks{{
    {Check::Error, "error", Severity::Problem, kNoAge, false, hasStatus<Status::Error>,
        QT_TRANSLATE_NOOP("Check", "The status is error."),
        QT_TRANSLATE_NOOP("Check", "Ask the owner to reconnect.")},
    {Check::Expired, "expired", Severity::Problem, kNoAge, false, hasStatus<Status::Expired>,
        QT_TRANSLATE_NOOP("Check", "The status is expired."),
        QT_TRANSLATE_NOOP("Check", "Ask the owner to sign in again.")},
    {Check::ErrorLong, "error-long", Severity::Problem, {7, 'd'}, false,
        hasStatusLong<Status::Error, Check::ErrorLong>,
        QT_TRANSLATE_NOOP("Check", "The status is error, unchanged for a long time."),
        QT_TRANSLATE_NOOP("Check", "Fix the connection or delete it.")},
    {Check::ExpiredLong, "expired-long", Severity::Problem, {30, 'd'}, false,
        hasStatusLong<Status::Expired, Check::ExpiredLong>,
        QT_TRANSLATE_NOOP("Check", "The status is expired, unchanged for a long time."),
        QT_TRANSLATE_NOOP("Check", "Renew the connection or delete it.")},
    {Check::TestingLong, "testing-long", Severity::Warning, {24, 'h'}, false,
        hasStatusLong<Status::Testing, Check::TestingLong>,
        QT_TRANSLATE_NOOP("Check", "The status is testing, unchanged for a long time."),
        QT_TRANSLATE_NOOP("Check", "The test may be stuck: test the connection again.")},
    {Check::InactiveLong, "inactive-long", Severity::Warning, {90, 'd'}, false,
        hasStatusLong<Status::Inactive, Check::InactiveLong>,
        QT_TRANSLATE_NOOP("Check", "The status is inactive, unchanged for a long time."),
        QT_TRANSLATE_NOOP("Check", "Delete the connection if nobody needs it.")},
    {Check::Duplicate, "duplicate", Severity::Warning, kNoAge, true, isDuplicate,
        QT_TRANSLATE_NOOP(
            "Check", "A user has several active connections to one integration in one workspace."),
        QT_TRANSLATE_NOOP("Check", "Ask the owner which one is in use.")},
    {Check::SharedCredential, "shared-credential", Severity::Warning, kNoAge, true,
        isCredentialShared, QT_TRANSLATE_NOOP("Check", "Several users share one credential."),
        QT_TRANSLATE_NOOP("Check", "Give each user a credential of their own.")},
    {Check::ForeignWorkspace, "foreign-workspace", Severity::Warning, kNoAge, false,
        isInForeignWorkspace,
        QT_TRANSLATE_NOOP("Check", "The workspace is not the one that was asked for."),
        QT_TRANSLATE_NOOP("Check", "Report it to the server's administrator.")},
    {Check::ClearSecret, "clear-secret", Severity::Warning, kNoAge, false, hasClearSecret,
        QT_TRANSLATE_NOOP(
            "Check", "The server returns a secret-looking config value in plain text."),
        QT_TRANSLATE_NOOP("Check", "Move the secret to a credential, then replace it.")},
    {Check::BadTime, "bad-time", Severity::Warning, {5, 'm'}, false, hasBadTime,
        QT_TRANSLATE_NOOP(
            "Check", "A time is invalid or in the future, or the update is before the creation."),
        QT_TRANSLATE_NOOP("Check", "Check the clock of the system that wrote it.")},
    {Check::FaultyRow, "faulty-row", Severity::Warning, kNoAge, false, isFaulty,
        QT_TRANSLATE_NOOP("Check", "Fields are missing or have an unexpected type."),
        QT_TRANSLATE_NOOP("Check", "Report it to the server's administrator.")},
    {Check::Stale, "stale", Severity::Note, {365, 'd'}, false, isStale,
        QT_TRANSLATE_NOOP("Check", "Unchanged for a very long time, whatever the status."),
        QT_TRANSLATE_NOOP("Check", "Ask the owner whether it is still needed.")},
    {Check::OwnerNotCreator, "owner-not-creator", Severity::Note, kNoAge, false, isOwnerNotCreator,
        QT_TRANSLATE_NOOP("Check", "Somebody else than the owner created it."),
        QT_TRANSLATE_NOOP("Check", "Check that this was intended.")},
    {Check::NoOwner, "no-owner", Severity::Note, kNoAge, false, hasNoOwner,
        QT_TRANSLATE_NOOP("Check", "It has no owner."),
        QT_TRANSLATE_NOOP("Check", "Find out who is responsible for it.")},
    {Check::UnknownValue, "unknown-value", Severity::Note, kNoAge, false, hasUnknownValue,
        QT_TRANSLATE_NOOP("Check", "The status or type is one that the API does not document."),
        QT_TRANSLATE_NOOP("Check", "Look for a newer version of this program.")},
}};

constexpr bool checksStandAtTheirPlaces()
{
    for (std::size_t i = 0; i < kChecks.size(); ++i) {
        if (static_cast<std::size_t>(kChecks[i].check) != i) {
            return false;
        }
    }
    return true;
}
static_assert(checksStandAtTheirPlaces());

} // namespace

const char *severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return "problem";
    case Severity::Warning:
        return "warning";
    case Severity::Note:
        break;
    }
    return "note";
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return QCoreApplication::translate("Check", "Problem");
    case Severity::Warning:
        return QCoreApplication::translate("Check", "Warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("Check", "Note");
}

std::span<const CheckInfo, kCheckCount> checkTable() { return kChecks; }

const CheckInfo &checkInfo(Check check) { return kChecks[static_cast<std::size_t>(check)]; }

std::optional<Check> checkByName(QStringView name)
{
    const auto *found = std::ranges::find_if(kChecks, [name](const CheckInfo &info) {
        return name.compare(QLatin1StringView(info.name), Qt::CaseInsensitive) == 0;
    });
    return found == kChecks.end() ? std::nullopt : std::optional(found->check);
}

QString checkMeaning(Check check)
{
    return QCoreApplication::translate("Check", checkInfo(check).meaning);
}

QString checkAdvice(Check check)
{
    return QCoreApplication::translate("Check", checkInfo(check).advice);
}

CheckAges defaultCheckAges()
{
    CheckAges ages;
    std::ranges::transform(kChecks, ages.begin(), &CheckInfo::age);
    return ages;
}

bool finds(Check check, const CheckInput &input) { return checkInfo(check).finds(input); }

} // namespace mielto
