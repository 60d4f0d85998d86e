// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/listfacts.h"

#include "app/data/jsontext.h"

namespace mielto {
namespace {

/// Null unless the row is active and has all that makes it a duplicate of another.
QString placeOf(const RowRef &row, const QString &requestedUser)
{
    const QString owner = ownerOf(row, requestedUser);
    const QString workspace = row.text(Field::WorkspaceId);
    const QString integration = row.text(Field::Integration);
    const bool isPlaced = row.data().status == Status::Active && !owner.isNull()
        && !workspace.isNull() && !integration.isNull();
    return isPlaced ? owner + QChar::Null + workspace + QChar::Null + integration : QString();
}

} // namespace

QString ownerOf(const RowRef &row, const QString &requestedUser)
{
    const std::string_view json = row.json(Field::UserId);
    return isJsonString(json) ? jsonStringText(json) : requestedUser;
}

ListFacts::ListFacts(const ViewedRows &rows, const std::function<bool()> &isCancelled)
{
    rows.list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int i = 0; i < count && !isCancelled(); ++i) {
            const RowRef row{block.get(), first + i, group};
            add(row, rows.userOf(row));
        }
    });
}

void ListFacts::add(const RowRef &row, const QString &requestedUser)
{
    if (const QString place = placeOf(row, requestedUser); !place.isNull()) {
        ++m_active[place];
    }
    const QString credential = row.text(Field::CredentialId);
    const QString owner = ownerOf(row, requestedUser);
    if (!credential.isEmpty() && !owner.isNull()) {
        const auto known = m_owners.constFind(credential);
        if (known == m_owners.cend()) {
            m_owners.insert(credential, owner);
        } else if (*known != owner) {
            m_shared.insert(credential);
        }
    }
}

bool ListFacts::isDuplicate(const RowRef &row, const QString &requestedUser) const
{
    constexpr int several = 2;
    const QString place = placeOf(row, requestedUser);
    return !place.isNull() && m_active.value(place) >= several;
}

bool ListFacts::isCredentialShared(const RowRef &row) const
{
    return m_shared.contains(row.text(Field::CredentialId));
}

} // namespace mielto
