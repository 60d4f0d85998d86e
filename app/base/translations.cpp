// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/translations.h"

#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr char kFolder[] = ":/translations";

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    return translator->load(locale, name, u"_"_s, folder)
        && QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList translationNames()
{
    constexpr qsizetype prefix = 7; // mielto_
    constexpr qsizetype around = 10; // And .qm
    QStringList names;
    const QStringList files = QDir(QLatin1String(kFolder)).entryList({u"mielto_*.qm"_s});
    for (const QString &file : files) {
        names << file.mid(prefix, file.size() - around);
    }
    return names;
}

QLocale installTranslations(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    // English too: its plurals are a translation.
    if (!install(locale, u"mielto"_s, QLatin1String(kFolder))) {
        install(QLocale(u"en"_s), u"mielto"_s, QLatin1String(kFolder));
    }
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return locale;
}

QString englishText(const char *context, const char *text, const char *disambiguation, int count)
{
    if (count >= 0) {
        static const auto plurals = [] {
            auto translator = std::make_unique<QTranslator>();
            return translator->load(u"mielto_en"_s, QLatin1String(kFolder)) ? std::move(translator)
                                                                            : nullptr;
        }();
        if (plurals) {
            QString found = plurals->translate(context, text, disambiguation, count);
            if (!found.isEmpty()) {
                return found;
            }
        }
    }
    return QString::fromUtf8(text);
}

} // namespace mielto
