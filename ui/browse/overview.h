// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QWidget>

#include "app/list/totals.h"

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
    /// The parts that are filtered by, by the words of their values.
    void showChosen(const QStringList &statuses, const QStringList &types);

Q_SIGNALS:
    void statusClicked(mielto::Status status);
    void typeClicked(mielto::IntegrationType type);
    void countRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    template <class Value> struct Part {
        ShareButton *button;
        Value value;
        QString title;
        QString word;
        bool isChosen = false;
    };

    void buildParts();
    template <class Value>
    void addPart(std::vector<Part<Value>> &parts, QWidget *group, const Part<Value> &part);
    template <class Value>
    void fill(Part<Value> &part, const std::map<Value, qint64> &counts, const QColor &color);
    void showState();
    void focusFirstCount();

    Totals m_totals;
    bool m_isAsking = false;
    QWidget *m_statusGroup;
    QWidget *m_typeGroup;
    std::vector<Part<Status>> m_statuses;
    std::vector<Part<IntegrationType>> m_types;
    QLabel *m_mismatch;
    QToolButton *m_switch;
    QPushButton *m_count;
};

} // namespace mielto
