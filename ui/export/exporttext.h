// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/exportplan.h"

namespace mielto {

/// See progressText(); at the end, that the file is put in its place.
QString exportProgress(const ExportState &state);

/// What became of it, in one sentence: saved with how much and how complete, or why not.
QString exportResult(const ExportPlan &plan, const ExportOutcome &outcome);

/// What narrows the rows, for the manifest of those that are shown.
void describeView(const ViewSpec &spec, ManifestFilters &filters);

} // namespace mielto
