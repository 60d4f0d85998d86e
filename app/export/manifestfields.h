// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mielto {

// The table of a manifest: the members of its three kinds of objects, in their order. `field(key,
// value)` writes or reads one.

template <typename Field, typename Filters> void forEachFilter(Field &field, Filters &filters)
{
    field("status", filters.statuses);
    field("integration_type", filters.types);
    field("find", filters.find);
    field("local", filters.local);
}

template <typename Field, typename User> void forEachUserField(Field &field, User &user)
{
    field("user_id", user.userId);
    field("verdict", user.verdict);
    field("rows", user.rows);
    field("total", user.total);
    field("requests", user.requests);
    field.textOrNull("error", user.error);
}

/// But the schema's number, which comes first.
template <typename Field, typename AnyManifest>
void forEachField(Field &field, AnyManifest &manifest)
{
    field("application", manifest.application);
    field("version", manifest.version);
    field("server", manifest.server);
    field("workspace_id", manifest.workspaceId);
    field("filters", manifest.filters);
    field("scope", manifest.scope);
    field("started_at", manifest.startedAt);
    field("finished_at", manifest.finishedAt);
    field("rows", manifest.rows);
    field("verdict", manifest.verdict);
    field("users", manifest.users);
    field("secrets", manifest.secrets);
    field("format", manifest.format);
    field("sha256", manifest.sha256);
}

} // namespace mielto
