// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace mielto {

class ListPane;
class ProfileFlow;
struct WindowParts;

/// The rows in front: they are found, sorted and copied, and the keyboard goes to and from them.
/// The focus of a control that is hidden or disabled goes to them too, or to the user field where
/// there are none: Qt would give it to whatever comes next by Tab, where Space may send a request.
class RowFlow final : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    RowFlow(WindowParts &parts, const ProfileFlow &profiles);

    /// Those actions that make sense for the page in front.
    void enableActions();
    /// How many rows are shown, when find or a filter hides some; else empty.
    QString shownText() const;
    /// User field, filters and tools, table, details: to the next one that can take the focus.
    void goToPart(bool backwards);
    /// Those that are selected, as they stand in the table.
    void showChecks();
    void copy();
    void copyJson();
    /// Puts the text into the clipboard; the note says so in the status bar.
    void copyText(const QString &text, const QString &note);

private:
    bool hasCommand() const;
    ListPane *pane() const;
    bool goToPart(int part);
    void copyCurl();
    void copyCommand();
    void followFocus(QWidget *before, QWidget *now);
    bool hasGone(const QWidget *widget) const;

    WindowParts &m_parts;
    const ProfileFlow &m_profiles;
    QPointer<QWidget> m_lastFocus; ///< Had the focus before, in this window.
};

} // namespace mielto
