// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/listtext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include "app/list/listcells.h"

namespace mielto {
namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(UserList)
};

bool isJson(const QByteArray &text)
{
    const QByteArray start = withoutEdges(text.left(100)).simplified().replace(' ', "");
    return start.startsWith("{\"") || start.startsWith("[\"") || start.startsWith("[{");
}

} // namespace

ListText decodeList(const QByteArray &bytes)
{
    ListText list{bytes, false, {}};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        if (decoder.hasError() || bytes.size() % 2 != 0) {
            list.fault = ListWords::tr("The list of users is damaged UTF-16. Save it as UTF-8.");
        }
        list.utf8 = text.toUtf8();
    } else if (!QByteArrayView(bytes).isValidUtf8()) {
        list.isLatin1 = true;
        list.utf8 = QString::fromLatin1(bytes).toUtf8();
    }
    if (list.utf8.contains('\0')) {
        list.fault = ListWords::tr("The list of users is not a text. Save it as UTF-8 or CSV.");
    } else if (isJson(list.utf8)) {
        list.fault = ListWords::tr(
            "The list of users is JSON. Save it as CSV, or with one ID on each line.");
    }
    return list;
}

} // namespace mielto
