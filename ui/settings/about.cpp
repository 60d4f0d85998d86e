// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/about.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QStringList>
#include <QVBoxLayout>

#include "app/libraryversions.h"
#include "app/version.h"
#include "ui/common/dialogs.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

struct Library {
    const char *name;
    const char *version; ///< Empty: of the running Qt.
    const char *licence;
};
constexpr std::array kLibraries{
    Library{"Qt", "", "LGPL-3.0"},
    Library{"QtKeychain", kQtKeychainVersion, "BSD-3-Clause"},
    Library{"cpp-httplib", kHttplibVersion, "MIT"},
    Library{"libxlsxwriter", kXlsxwriterVersion, "BSD-2-Clause"},
    Library{"minizip", kMinizipVersion, "Zlib"},
    Library{"OpenSSL", kOpensslVersion, "Apache-2.0"},
    Library{"zlib", kZlibVersion, "Zlib"},
    Library{"Lucide icons", "1.62.0", "ISC"},
};

/// So that what stands behind tabs stands in one column.
int widthBeforeTabs(const QString &text, const QFontMetrics &font)
{
    const int gap = 2 * font.averageCharWidth();
    int width = 18 * font.averageCharWidth();
    for (const QString &line : text.split(u'\n')) {
        if (const qsizetype tab = line.indexOf(u'\t'); tab >= 0) {
            width = std::max(width, font.horizontalAdvance(line.left(tab)) + gap);
        }
    }
    return width;
}

} // namespace

QString aboutText()
{
    QStringList lines;
    lines << u"%1 %2"_s.arg(QLatin1String(kApplicationName), QLatin1String(kVersion));
    lines << About::tr("Browse the connections that a user of the Mielto platform owns, find the "
                       "broken ones, and export lists others can trust.");
    lines << QString() << About::tr("Licence: %1").arg(u"Apache-2.0"_s) << QString();
    lines << About::tr("Made with:");
    for (const Library &library : kLibraries) {
        const QString version =
            library.version[0] == '\0' ? QLatin1String(qVersion()) : QLatin1String(library.version);
        lines << u"  %1 %2 (%3)"_s.arg(
            QLatin1String(library.name), version, QLatin1String(library.licence));
    }
    return lines.join(u'\n');
}

void showText(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    auto *view = new QPlainTextEdit(text, dialog);
    view->setReadOnly(true);
    view->setAccessibleName(title);
    const int keysWidth = widthBeforeTabs(text, view->fontMetrics());
    view->setTabStopDistance(keysWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    layout->addWidget(buttons);
    dialog->resize(keysWidth + 42 * view->fontMetrics().averageCharWidth(),
        18 * view->fontMetrics().lineSpacing());
    openDialog(dialog);
}

} // namespace mielto
