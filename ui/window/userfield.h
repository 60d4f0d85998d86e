// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QStringListModel>

class QCompleter;

namespace mielto {

/// A field for a user ID, with suggestions in a popup. What is typed stays as typed until a
/// suggestion is chosen with the arrow keys or the mouse, or Escape is pressed.
class UserField final : public QLineEdit {
    Q_OBJECT
public:
    explicit UserField(QWidget *parent = nullptr);

    void setSuggestions(const QStringList &users);
    /// The user whose list is shown: in the field, and again at Escape.
    void setUser(const QString &user);

Q_SIGNALS:
    /// Enter, or a click on a suggestion, which is the text then.
    void requested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showAll();

    QString m_user;
    QStringListModel m_suggestions;
    QCompleter *m_completer;
};

} // namespace mielto
