#pragma once
#include <QPlainTextEdit>

#include "app/data/connectionlist.h"
namespace mielto {
class DetailsPanel final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *p = nullptr)
        : QPlainTextEdit(p)
    {
        setReadOnly(true);
        setAccessibleName(tr("Details"));
    }
    void showRow(const ConnectionList &list, int row)
    {
        setPlainText(list.at(row).text(Field::Id));
    }
    void showCount(int) { clear(); }
    void setUtc(bool) { }
};
} // namespace mielto
