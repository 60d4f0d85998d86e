#pragma once
#include <functional>
#include <QWidget>
class QLabel; class QHBoxLayout;
namespace mielto {
class EmptyState final : public QWidget {
    Q_OBJECT
public: struct Button { QString text; std::function<void()> action; };
 explicit EmptyState(QWidget *parent = nullptr);
 void setContent(const char *icon, const QString &title, const QString &text, const QList<Button> &buttons = {});
private: QLabel *m_title; QLabel *m_text; QHBoxLayout *m_buttons; };
}
