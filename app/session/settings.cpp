// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/settings.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "app/session/proxyaddress.h"
#include "app/session/settingsreader.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

using std::chrono::milliseconds;

constexpr qsizetype kLongestKey = 1024;
constexpr qsizetype kLongestPath = 4096;
constexpr qsizetype kMostColumns = 200;
constexpr qsizetype kLargestGeometry = 4096;
constexpr int kWidestColumn = 4000;
constexpr int kWidestDetails = 10'000;

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr std::array kThemeWords{Word<Theme>{Theme::System, "system"},
    Word<Theme>{Theme::Light, "light"}, Word<Theme>{Theme::Dark, "dark"}};
constexpr std::array kProxyWords{Word<ProxyMode>{ProxyMode::System, "system"},
    Word<ProxyMode>{ProxyMode::None, "none"}, Word<ProxyMode>{ProxyMode::Own, "own"}};

QJsonArray toJson(const QList<ColumnLayout> &columns)
{
    QJsonArray array;
    for (const ColumnLayout &column : columns) {
        array.append(QJsonObject{
            {u"key"_s, column.key}, {u"width"_s, column.width}, {u"visible"_s, column.visible}});
    }
    return array;
}

QList<ColumnLayout> withinLimits(const QList<ColumnLayout> &columns)
{
    QList<ColumnLayout> kept;
    QSet<QString> seen;
    for (ColumnLayout column : columns) {
        const bool fit = !column.key.isEmpty() && column.key.size() <= kLongestKey
            && !seen.contains(column.key) && kept.size() < kMostColumns;
        if (!fit)
            continue;
        seen.insert(column.key);
        column.width = std::clamp(column.width, 0, kWidestColumn);
        kept.append(column);
    }
    return kept;
}

QJsonObject toJson(const QMap<QString, QStringList> &lists)
{
    QJsonObject object;
    for (auto entry = lists.begin(); entry != lists.end(); ++entry) {
        object[entry.key()] = QJsonArray::fromStringList(entry.value());
    }
    return object;
}

} // namespace

void rememberFile(Settings &settings, const QString &path)
{
    settings.recentFiles.removeAll(path);
    settings.recentFiles.prepend(path);
    settings.recentFiles.resize(std::min(settings.recentFiles.size(), kMostRecentFiles));
}

QString proxyUrlFault(const QString &text)
{
    const auto proxy = parseProxy(text);
    if (text.contains(u'@') || (proxy && !proxy->user().isEmpty()))
        return SettingsText::tr(
            "A proxy address must not contain a user name or password; remove them.");
    return proxy ? QString() : proxy.error();
}

Settings withinLimits(Settings settings)
{
    const auto limit = [](milliseconds &deadline) {
        deadline = std::clamp(deadline, milliseconds(1'000), milliseconds(600'000));
    };
    limit(settings.deadlines.connect);
    limit(settings.deadlines.idle);
    limit(settings.deadlines.total);
    settings.recentUsers =
        settings.rememberUsers ? settings.recentUsers.withinLimits() : RecentUsers();
    settings.columns = withinLimits(settings.columns);
    settings.detailsWidth = std::clamp(settings.detailsWidth, 0, kWidestDetails);
    settings.recentFiles.removeIf(
        [](const QString &path) { return path.isEmpty() || path.size() > kLongestPath; });
    settings.recentFiles.removeDuplicates();
    if (settings.recentFiles.size() > kMostRecentFiles)
        settings.recentFiles.resize(kMostRecentFiles);
    if (settings.exportFolder.size() > kLongestPath)
        settings.exportFolder.clear();
    if (settings.windowGeometry.size() > kLargestGeometry)
        settings.windowGeometry.clear();
    if (!settings.proxyUrl.isEmpty() && !proxyUrlFault(settings.proxyUrl).isEmpty()) {
        settings.proxyUrl.clear();
        if (settings.proxyMode == ProxyMode::Own)
            settings.proxyMode = ProxyMode::System;
    }
    return settings;
}

SettingsStore::SettingsStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString SettingsStore::language() const { return peekJsonFile(path())["language"_L1].toString(); }

Settings SettingsStore::proxySettings() const
{
    Settings found;
    SettingsReader reader(peekJsonFile(path()));
    reader.read("proxy_mode"_L1, kProxyWords, found.proxyMode);
    reader.read("proxy_url"_L1, found.proxyUrl);
    return withinLimits(found);
}

QString SettingsStore::load(Settings &settings) const
{
    const auto file = loadJsonFile(path(), [](const QJsonObject &) { return true; });
    Settings found;
    SettingsReader reader(file.object);
    reader.read("language"_L1, found.language);
    reader.read("theme"_L1, kThemeWords, found.theme);
    reader.read("proxy_mode"_L1, kProxyWords, found.proxyMode);
    reader.read("proxy_url"_L1, found.proxyUrl);
    reader.read("connect_ms"_L1, found.deadlines.connect);
    reader.read("idle_ms"_L1, found.deadlines.idle);
    reader.read("total_ms"_L1, found.deadlines.total);
    reader.read("utc_times"_L1, found.utcTimes);
    reader.read("remember_users"_L1, found.rememberUsers);
    reader.read("recent_users"_L1, found.recentUsers.unproven);
    reader.read("users_of_profiles"_L1, found.recentUsers.byProfile);
    reader.read("columns"_L1, found.columns);
    reader.read("last_profile"_L1, found.lastProfile);
    reader.read("window_geometry"_L1, found.windowGeometry);
    reader.read("details_width"_L1, found.detailsWidth);
    reader.read("details_visible"_L1, found.detailsVisible);
    reader.read("facets_visible"_L1, found.facetsVisible);
    reader.read("recent_files"_L1, found.recentFiles);
    reader.read("export_folder"_L1, found.exportFolder);
    found.unknown = reader.rest();
    found.unknown.remove("schema"_L1);
    settings = withinLimits(found);
    const bool proxyLost = settings.proxyUrl != found.proxyUrl;
    if (reader.faults() == 0 && !proxyLost)
        return file.words;
    const QString words =
        SettingsText::tr("Some settings in “%1” were not understood; their defaults are used.");
    return (file.words + u' ' + words.arg(path()) + u' ' + keepCopyAside(path())).trimmed();
}

QByteArray SettingsStore::serialized(const Settings &settings)
{
    const Settings kept = withinLimits(settings);
    QJsonObject file = kept.unknown;
    file["schema"_L1] = kJsonSchema;
    file["language"_L1] = kept.language;
    file["theme"_L1] = wordOf(kThemeWords, kept.theme);
    file["proxy_mode"_L1] = wordOf(kProxyWords, kept.proxyMode);
    file["proxy_url"_L1] = kept.proxyUrl;
    file["connect_ms"_L1] = static_cast<qint64>(kept.deadlines.connect.count());
    file["idle_ms"_L1] = static_cast<qint64>(kept.deadlines.idle.count());
    file["total_ms"_L1] = static_cast<qint64>(kept.deadlines.total.count());
    file["utc_times"_L1] = kept.utcTimes;
    file["remember_users"_L1] = kept.rememberUsers;
    file["recent_users"_L1] = QJsonArray::fromStringList(kept.recentUsers.unproven);
    if (!kept.recentUsers.byProfile.isEmpty())
        file["users_of_profiles"_L1] = toJson(kept.recentUsers.byProfile);
    file["columns"_L1] = toJson(kept.columns);
    file["last_profile"_L1] = kept.lastProfile;
    file["window_geometry"_L1] = QString::fromLatin1(kept.windowGeometry.toBase64());
    file["details_width"_L1] = kept.detailsWidth;
    file["details_visible"_L1] = kept.detailsVisible;
    file["facets_visible"_L1] = kept.facetsVisible;
    file["recent_files"_L1] = QJsonArray::fromStringList(kept.recentFiles);
    file["export_folder"_L1] = kept.exportFolder;
    return QJsonDocument(file).toJson();
}

QString SettingsStore::path() const { return QDir(m_folder).filePath(u"settings.json"_s); }

FileChange SettingsStore::update(const std::function<void(Settings &)> &change) const
{
    QString loaded;
    FileChange done = changeJsonFile(path(), [this, &change, &loaded] {
        Settings settings;
        loaded = load(settings);
        change(settings);
        return Result<QByteArray, QString>(serialized(settings));
    });
    done.words = (loaded + u' ' + done.words).trimmed();
    return done;
}

} // namespace mielto
