// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "app/api/networkpagesource.h"
#include "app/export/exportplan.h"

class QVBoxLayout;

namespace mielto {

struct WindowParts;

/// Exports, which run while one browses, each with a bar of its own.
class ExportFlow final : public QObject {
    Q_OBJECT
public:
    /// The bars go into the layout. Both outlive this.
    ExportFlow(WindowParts &parts, QVBoxLayout &bars);

    /// Opens the dialog for the page in front.
    void ask();
    void start(const ExportPlan &plan, const std::optional<Endpoint> &endpoint);
    /// Whether one is still reading or writing.
    bool isBusy() const;

Q_SIGNALS:
    void requested(const mielto::RequestRecord &record);

private:
    WindowParts &m_parts;
    QVBoxLayout &m_layout;
};

} // namespace mielto
