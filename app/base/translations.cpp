// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/translations.h"

#include <array>
#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr char kFolder[] = ":/translations";

struct Language {
    const char *translation;
    const char16_t *name; ///< QLocale would say "español de España".
};

constexpr std::array kLanguages{Language{"ar", u"العربية"}, Language{"de", u"Deutsch"},
    Language{"en", u"English"}, Language{"es", u"español"}, Language{"fr", u"français"},
    Language{"ja", u"日本語"}, Language{"zh_CN", u"简体中文"}};

bool isSameWriting(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

/// The one that is wanted first, whatever its country: zh_SG reads what zh_CN does, zh_TW does not.
QString translationFor(const QLocale &locale)
{
    const QStringList names = translationNames();
    for (const QString &wanted : locale.uiLanguages()) {
        for (const QString &name : names) {
            if (isSameWriting(QLocale(wanted), QLocale(name))) {
                return name;
            }
        }
    }
    return u"en"_s;
}

/// Months and days are words, so that they follow the texts; the rest follows the country.
QLocale localeFor(const QLocale &wanted, const QLocale &texts)
{
    if (isSameWriting(wanted, texts) || wanted.language() == QLocale::C) {
        return wanted;
    }
    const QLocale there(texts.language(), texts.script(), wanted.territory());
    // Else Qt takes the United States, whose dates begin with the month.
    const bool isForeign =
        there.language() == QLocale::English && there.territory() != wanted.territory();
    return isForeign ? QLocale(QLocale::English, QLocale::World) : there;
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator);
    }
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

QString languageName(const QString &translation)
{
    for (const Language &language : kLanguages) {
        if (translation == QLatin1String(language.translation)) {
            return QString::fromUtf16(language.name);
        }
    }
    return translation;
}

QString withColon(const QString &name, const QString &text)
{
    return QCoreApplication::translate("Punctuation", "%1: %2").arg(name, text);
}

QLocale installTranslations(const QString &language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QString texts = translationFor(wanted);
    const QLocale locale = localeFor(wanted, QLocale(texts));
    QLocale::setDefault(locale);
    // English too: its plurals are a translation.
    install(u"mielto_"_s + texts, QLatin1String(kFolder));
    install(u"qtbase_"_s + texts, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
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
