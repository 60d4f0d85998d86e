// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/accessiblescrollarea.h"

#include <QAccessibleWidget>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// A plain widget's answers look at its children each time, and know when there is none.
QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    return area != nullptr && className == "QScrollArea"_L1
        ? new QAccessibleWidget(area, QAccessible::Client)
        : nullptr;
}

} // namespace

void installAccessibleScrollArea() { QAccessible::installFactory(&make); }

} // namespace mielto
