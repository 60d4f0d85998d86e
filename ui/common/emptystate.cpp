#include "ui/common/emptystate.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
namespace mielto {
EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout) {
 auto *l = new QVBoxLayout(this); l->addStretch(); l->addWidget(m_title, 0, Qt::AlignCenter); l->addWidget(m_text, 0, Qt::AlignCenter); l->addLayout(m_buttons); l->addStretch(); }
void EmptyState::setContent(const char *, const QString &title, const QString &text, const QList<Button> &buttons) {
 m_title->setText(title); m_text->setText(text);
 while (QLayoutItem *i = m_buttons->takeAt(0)) { delete i->widget(); delete i; }
 m_buttons->addStretch(); for (const Button &b : buttons) { auto *p = new QPushButton(b.text, this); connect(p, &QPushButton::clicked, this, b.action); m_buttons->addWidget(p); } m_buttons->addStretch(); }
}
