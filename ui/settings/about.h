// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace mielto {

/// Name, version, what it is, and every library with its version and licence. Plain text.
QString aboutText();

/// A window that shows plain text to read and copy; deletes itself when it is closed.
void showText(QWidget *parent, const QString &title, const QString &text);

} // namespace mielto
