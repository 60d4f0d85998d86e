// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// What a manifest cannot say at once.
#include <functional>

#include <QSet>

#include "app/data/jsoncursor.h"
#include "app/data/knownvalues.h"
#include "app/export/manifestreader.h"

using namespace Qt::StringLiterals;

namespace mielto {

/// One that was altered by hand or by accident contradicts itself easily.
void ManifestReader::checkSums(const Manifest &manifest)
{
    Manifest sums;
    sums.setUsers(manifest.users);
    if (sums.rows != manifest.rows) {
        fail("rows"_L1);
    }
    if (sums.verdict != manifest.verdict) {
        fail("verdict"_L1);
    }
    if (manifest.finishedAt < manifest.startedAt) {
        fail("finished_at"_L1);
    }
    checkFilters(manifest.filters);
    for (const ManifestUser &user : manifest.users) {
        checkUser(user, manifest.scope);
    }
}

/// Only the contract's values can have been asked for.
void ManifestReader::checkFilters(const ManifestFilters &filters)
{
    for (const QString &word : filters.statuses) {
        if (statusOf(word.toStdString()) == Status::Unknown) {
            fail("status"_L1);
        }
    }
    for (const QString &word : filters.types) {
        if (typeOf(word.toStdString()) == IntegrationType::Unknown) {
            fail("integration_type"_L1);
        }
    }
}

/// What cannot be said of one user at once. Where a list in the window is not complete, nothing
/// follows from how its last reading ended: the rows may be those of an earlier one.
void ManifestReader::checkUser(const ManifestUser &user, Scope scope)
{
    const bool isComplete = user.verdict == Verdict::Complete;
    if (isComplete && scope == Scope::Selected) {
        fail("verdict"_L1);
    }
    if (isComplete && user.total != user.rows) {
        fail("total"_L1);
    }
    if (scope != Scope::All) {
        return;
    }
    const bool isRead = user.verdict <= Verdict::Partial;
    if (isRead && user.requests == 0) {
        fail("requests"_L1);
    }
    if (!isRead && user.rows > 0) {
        fail("rows"_L1);
    }
    if (user.verdict < Verdict::Partial && !user.error.isEmpty()) {
        fail("error"_L1);
    }
}

/// Of equal keys some readers take the first value and some the last.
void ManifestReader::checkKeys(std::string_view json)
{
    JsonCursor cursor(json);
    const std::function<bool()> value = [&] {
        if (cursor.next() == '[') {
            return cursor.array(value);
        }
        if (cursor.next() != '{') {
            return !cursor.value(kMaxManifestDepth).empty();
        }
        QSet<QString> keys;
        return cursor.object([&](std::string_view quotedKey) {
            const QString key = jsonStringText(quotedKey);
            if (keys.contains(key)) {
                fail(key);
            }
            keys.insert(key);
            return value();
        });
    };
    value();
}

} // namespace mielto
