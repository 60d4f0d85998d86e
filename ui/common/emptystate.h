// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace mielto {

/// What stands where rows would: what is the case, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    struct Button {
        QString text;
        std::function<void()> action; ///< Runs as long as this widget lives.
    };

    explicit EmptyState(QWidget *parent = nullptr);
    /// `iconName`: one of resources/icons.
    void setContent(const char *iconName, const QString &title, const QString &text,
        const QList<Button> &buttons = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    const char *m_iconName = "";
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace mielto
