// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace mielto {

/// A flat button with a bar below its text: how large a share of the whole it stands for. It begins
/// where reading does.
class ShareButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ShareButton(QWidget *parent = nullptr);

    /// 0 to 1; the smallest that is not nothing can still be seen.
    void setShare(double share, const QColor &color);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect barRect() const;

    double m_share = 0;
    QColor m_color;
};

} // namespace mielto
