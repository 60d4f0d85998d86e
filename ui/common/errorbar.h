#pragma once
#include <QFrame>
#include "app/api/apierror.h"
class QLabel; class QPushButton;
namespace mielto {
class ErrorBar final : public QFrame {
    Q_OBJECT
public: explicit ErrorBar(QWidget *parent = nullptr);
 void showError(const ApiError &error); void showNotice(const QString &sentence, const QString &action = {});
Q_SIGNALS: void remedyChosen(mielto::Remedy remedy); void noticeActionChosen();
private: QLabel *m_label; QPushButton *m_button; ApiError m_error; bool m_isError = false; };
}
