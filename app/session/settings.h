// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/session/jsonfile.h"
#include "app/session/recentusers.h"

namespace mielto {

enum class Theme { System, Light, Dark };
enum class ProxyMode { System, None, Own };

/// Limits of one request.
struct Deadlines {
    std::chrono::milliseconds connect{
        10'000}; ///< Until the first byte of an answer may be awaited.
    std::chrono::milliseconds idle{15'000}; ///< Without any byte.
    std::chrono::milliseconds total{60'000}; ///< For the whole page.
    bool operator==(const Deadlines &) const = default;
};

/// How one column stands; columns are listed in their visual order.
struct ColumnLayout {
    QString key; ///< The field's key.
    int width = 0;
    bool visible = true;
    bool operator==(const ColumnLayout &) const = default;
};

/// What the window remembers, apart from profiles and tokens. A value.
struct Settings {
    QString language; ///< Locale name; empty follows the system.
    Theme theme = Theme::System;
    ProxyMode proxyMode = ProxyMode::System;
    QString proxyUrl; ///< http://host:port or socks5://host:port, for Own.
    Deadlines deadlines;
    bool utcTimes = false;
    bool rememberUsers = true;
    RecentUsers recentUsers; ///< Empty unless rememberUsers.
    QList<ColumnLayout> columns; ///< Empty: the field table's own.
    QString lastProfile;
    QByteArray windowGeometry;
    int detailsWidth = 0; ///< Pixels; 0 for the default.
    bool detailsVisible = true;
    bool facetsVisible = false;
    QStringList recentFiles; ///< Exports that were opened; newest first, 10 at most.
    QString exportFolder; ///< Where the last export went; empty: the documents.
    QJsonObject unknown; ///< What a newer version wrote; kept as it is.
    bool operator==(const Settings &) const = default;
};

inline constexpr qsizetype kMostRecentFiles = 10;
/// Puts the file first among the recent ones.
void rememberFile(Settings &settings, const QString &path);
/// A sentence for people when the text is no http://host:port or socks5://host:port, else empty.
/// Never repeats the text.
QString proxyUrlFault(const QString &text);
/// The same settings with everything within its limits: deadlines 1 to 600 s, widths, list lengths.
Settings withinLimits(Settings settings);

/// `settings.json` in the given folder: schema number, `.bak`, damaged copies kept aside. A newer
/// schema is read as far as it is known. load() and update() block on the disk.
class SettingsStore final {
public:
    explicit SettingsStore(QString folder);
    /// Looked up before load(), so that whatever is said is said in it.
    QString language() const;
    /// proxyMode and proxyUrl alone, for a program that reads no other setting; repairs and says
    /// nothing.
    Settings proxySettings() const;
    /// As ProfileStore::load().
    QString load(Settings &settings) const;
    static QByteArray serialized(const Settings &settings);
    QString path() const;
    /// Loads, does the change, and saves; no other process changes the file meanwhile.
    [[nodiscard]] FileChange update(const std::function<void(Settings &)> &change) const;

private:
    QString m_folder;
};

} // namespace mielto
