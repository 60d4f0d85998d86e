// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    /// Something worth knowing that is no error; the action is what may be done about it.
    void showNotice(const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void remedyChosen(mielto::Remedy remedy);
    void noticeActionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void present(Tone tone, const QString &sentence, const QString &action, const QString &details);
    void paintBackground();
    void showDetails(bool visible);

    QLabel *m_mark;
    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_detailsToggle;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
    Tone m_tone{};
    Remedy m_remedy = Remedy::None;
    bool m_isPainting = false;
};

} // namespace mielto
