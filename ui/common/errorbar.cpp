#include "ui/common/errorbar.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
namespace mielto {
ErrorBar::ErrorBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this)), m_button(new QPushButton(this)) {
 auto *l = new QHBoxLayout(this); l->addWidget(m_label, 1); l->addWidget(m_button); m_label->setTextFormat(Qt::PlainText); m_label->setWordWrap(true);
 connect(m_button, &QPushButton::clicked, this, [this] { if (m_isError) { Q_EMIT remedyChosen(m_error.remedy); } else { Q_EMIT noticeActionChosen(); } }); }
void ErrorBar::showError(const ApiError &e) { m_error = e; m_isError = true; m_label->setText(e.sentence); m_button->setText(tr("Try again")); m_button->setVisible(true); QFrame::show(); }
void ErrorBar::showNotice(const QString &s, const QString &a) { m_isError = false; m_label->setText(s); m_button->setText(a); m_button->setVisible(!a.isEmpty()); QFrame::show(); }
}
