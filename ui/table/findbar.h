// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace mielto {

/// The field in which one types what to find among the loaded rows, and how many were found.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    QString text() const;
    /// As if it was typed.
    void setText(const QString &text);
    /// Without textChanged().
    void clear();
    void focus();
    void showCount(int shown, int loaded);
    void hideCount();
    /// In place of the count: why this term of the filter narrows nothing.
    void showFault(const QString &term, const QString &reason);

Q_SIGNALS:
    /// The user has typed, and rests for a moment.
    void textChanged(const QString &text);
    /// Return, or Shift+Return.
    void nextRequested(bool backwards);
    /// Escape in the field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_count;
    QTimer m_rest;
};

} // namespace mielto
