// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/list/totals.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace mielto {

class ShareButton;

/// How many connections a user has of each status, or of each type, with a bar for the share of
/// each; a click on one filters. Where the counts are not known, a button that asks the server for
/// them.
class Overview final : public QWidget {
    Q_OBJECT
public:
    explicit Overview(QWidget *parent = nullptr);

    void showTotals(const Totals &totals);
    /// Not known: they can be asked for, or are being asked for.
    void showUnknown(bool isAsking);

Q_SIGNALS:
    void statusChosen(mielto::Status status);
    void typeChosen(mielto::IntegrationType type);
    void countRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addStatuses();
    void addTypes();
    ShareButton *addPart(const QString &text, qint64 count, const QColor &color);

    Totals m_totals;
    QWidget *m_parts;
    QHBoxLayout *m_partsLayout;
    QLabel *m_doubt;
    QToolButton *m_switch;
    QPushButton *m_count;
};

} // namespace mielto
