// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/background.h"
#include "app/compare/snapshot.h"
#include "app/session/settings.h"
#include "ui/page/listpage.h"

class QLabel;
class QStackedWidget;

namespace mielto {

class EmptyState;

/// Adds what is known of a snapshot's rows: what its manifest says, if that is proven to be about
/// them.
void addOrigin(const Snapshot &snapshot, ExportSource &source);

/// An export that was opened again: its rows, which nobody can change, and its story.
class SnapshotPage final : public ListPage {
    Q_OBJECT
public:
    SnapshotPage(const QString &path, const Settings &settings, QWidget *parent = nullptr);
    ~SnapshotPage() override;

    const QString &path() const { return m_path; }
    /// Null until it is open.
    const Snapshot *snapshot() const;

    QString title() const override;
    PageStatus status(bool utc) const override;
    /// Opens the file again.
    void refresh() override;
    void stop() override;
    ExportSource exportSource() const override;
    std::optional<ComparedSide> comparedSide() const override;

private:
    void buildLayout();
    void showSnapshot();
    void showFault(const QString &words);

    QString m_path;
    std::optional<Result<Snapshot>> m_opened;
    Background<Result<Snapshot>> m_reading{[this](Result<Snapshot> opened) {
        m_opened = std::move(opened);
        showSnapshot();
    }};
    QLabel *m_story;
    QStackedWidget *m_body;
    EmptyState *m_empty;
};

} // namespace mielto
