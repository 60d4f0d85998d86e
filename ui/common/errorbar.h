// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFrame>

#include "app/api/apierror.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace mielto {

enum class Tone;

/// The bar above the table: one sentence, a button that helps, details on demand. Plain text
/// throughout.
class ErrorBar final : public QFrame {
    Q_OBJECT
public:
    explicit ErrorBar(QWidget *parent = nullptr);

    void showError(const ApiError &error);
    /// Something worth knowing that is no error; the action is what may be done about it. `act`
    /// runs as long as this lives.
    void showNotice(
        const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});
    /// What else may be done about what is shown.
    void addAction(const QString &action, const std::function<void()> &act);

Q_SIGNALS:
    void remedyChosen(mielto::Remedy remedy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void present(Tone tone, const QString &sentence, const QString &action,
        const std::function<void()> &act, const QString &details);
    void paintBackground();

    QLabel *m_mark;
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_otherAction;
    QPushButton *m_detailsToggle;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
    Tone m_tone{};
    std::function<void()> m_act;
    std::function<void()> m_otherAct;
    bool m_isPainting = false;
};

} // namespace mielto
