// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helppages.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mielto {

QStringList helpPages()
{
    return {u"first-steps.md"_s, u"tokens.md"_s, u"completeness.md"_s, u"audits.md"_s,
        u"exports.md"_s, u"comparing.md"_s, u"command-line.md"_s, u"recipes.md"_s, u"network.md"_s,
        u"limits.md"_s};
}

QString helpPageText(const QString &page)
{
    QFile file(helpFile(QUrl(page)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpPageTitle(const QString &page)
{
    const QString text = helpPageText(page);
    const QString mark = u"# "_s;
    return text.startsWith(mark) ? text.mid(mark.size(), text.indexOf(u'\n') - mark.size()) : page;
}

QString helpFile(const QUrl &url)
{
    const QString folder = u":/help/"_s;
    if (!url.isRelative() || !url.host().isEmpty() || url.path().isEmpty()) {
        return {};
    }
    const QString path = QDir::cleanPath(folder + url.path());
    return path.startsWith(folder) && QFile::exists(path) ? path : QString();
}

} // namespace mielto
