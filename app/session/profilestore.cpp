// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/profilestore.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct ProfileStoreText {
    Q_DECLARE_TR_FUNCTIONS(ProfileStore)
};

/// Two names are the same when this is: case and the way of writing accents do not count.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString colorKey(ProfileColor color)
{
    for (const ProfileColorInfo &info : profileColors()) {
        if (info.color == color)
            return QString::fromLatin1(info.key);
    }
    return {};
}

ProfileColor colorOf(const QString &key)
{
    for (const ProfileColorInfo &info : profileColors()) {
        if (key == QLatin1StringView(info.key))
            return info.color;
    }
    return ProfileColor::None; // One of a newer version.
}

QJsonObject toJson(const Profile &profile, QJsonObject entry)
{
    entry["name"_L1] = profile.name;
    entry["server"_L1] = profile.server.text();
    entry["workspace"_L1] = profile.workspace;
    entry["color"_L1] = colorKey(profile.color);
    entry["allow_http"_L1] = profile.allowHttp;
    entry["ca_file"_L1] = profile.caFile;
    return entry;
}

QString profileFault(const Profile &profile)
{
    if (QString fault = profileNameFault(profile.name); !fault.isEmpty())
        return fault;
    if (QString fault = workspaceFault(profile.workspace); !fault.isEmpty())
        return fault;
    if (profile.server.isPlainHttp() && !profile.allowHttp)
        return ProfileStoreText::tr(
            "The server is reached by plain HTTP; allow it in the profile, or use https://.");
    return {};
}

/// Nothing when the entry cannot be used.
std::optional<Profile> fromJson(const QJsonObject &entry)
{
    Profile profile;
    profile.name = entry["name"_L1].toString();
    profile.workspace = entry["workspace"_L1].toString();
    profile.color = colorOf(entry["color"_L1].toString());
    profile.allowHttp = entry["allow_http"_L1].toBool();
    profile.caFile = entry["ca_file"_L1].toString();
    const auto server = ServerUrl::parse(entry["server"_L1].toString(),
        profile.allowHttp ? PlainHttp::LoopbackOnly : PlainHttp::Refused);
    if (!server)
        return {};
    profile.server = *server;
    if (!profileFault(profile).isEmpty())
        return {};
    return profile;
}

} // namespace

ProfileStore::ProfileStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString ProfileStore::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/com.mielto.Connections"_s;
}

QString ProfileStore::load()
{
    const auto file = loadJsonFile(
        path(), [](const QJsonObject &object) { return object["profiles"_L1].isArray(); });
    m_profiles.clear();
    m_rawEntries.clear();
    m_file = file.object;
    int unusable = 0;
    const QJsonArray entries = m_file.take("profiles"_L1).toArray();
    for (const auto &entry : entries)
        unusable += take(entry.toObject()) ? 0 : 1;
    if (unusable == 0)
        return file.words;
    const QString left =
        ProfileStoreText::tr("Some profiles in “%1” cannot be used and are left out.").arg(path());
    return (file.words + u' ' + left + u' ' + keepCopyAside(path())).trimmed();
}

bool ProfileStore::take(const QJsonObject &entry)
{
    const auto profile = fromJson(entry);
    if (!profile || indexOf(profile->name) >= 0)
        return false;
    m_profiles.append(*profile);
    m_rawEntries.insert(folded(profile->name), entry);
    return true;
}

qsizetype ProfileStore::indexOf(const QString &name) const
{
    const QString wanted = folded(name);
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
        [&wanted](const Profile &profile) { return folded(profile.name) == wanted; });
    return found == m_profiles.end() ? -1 : found - m_profiles.begin();
}

std::optional<Profile> ProfileStore::find(const QString &name) const
{
    const auto index = indexOf(name);
    if (index < 0)
        return {};
    return m_profiles.at(index);
}

QString ProfileStore::put(const Profile &profile, const QString &replaced)
{
    if (QString fault = profileFault(profile); !fault.isEmpty())
        return fault;
    const auto old = replaced.isEmpty() ? -1 : indexOf(replaced);
    const auto same = indexOf(profile.name);
    if (same >= 0 && same != old)
        return ProfileStoreText::tr("A profile with this name exists; choose another name.");

    const auto before = *this;
    if (old < 0) {
        m_profiles.append(profile);
    } else {
        const QJsonObject raw = m_rawEntries.take(folded(m_profiles.at(old).name));
        m_rawEntries.insert(folded(profile.name), raw);
        m_profiles[old] = profile;
    }
    if (serialized().size() > kLargestJsonFile) {
        *this = before;
        return ProfileStoreText::tr("There are too many profiles; remove one first.");
    }
    return {};
}

bool ProfileStore::remove(const QString &name)
{
    const auto index = indexOf(name);
    if (index < 0)
        return false;
    m_profiles.removeAt(index);
    m_rawEntries.remove(folded(name));
    return true;
}

QByteArray ProfileStore::serialized() const
{
    QJsonArray entries;
    for (const Profile &profile : m_profiles)
        entries.append(toJson(profile, m_rawEntries.value(folded(profile.name))));
    QJsonObject file = m_file;
    file["schema"_L1] = kJsonSchema;
    file["profiles"_L1] = entries;
    return QJsonDocument(file).toJson();
}

QString ProfileStore::path() const { return QDir(m_folder).filePath(u"profiles.json"_s); }

FileChange ProfileStore::update(const Change &change)
{
    QString loaded;
    FileChange done =
        changeJsonFile(path(), [this, &change, &loaded]() -> Result<QByteArray, QString> {
            loaded = load();
            if (QString refusal = change(*this); !refusal.isEmpty())
                return refusal;
            return serialized();
        });
    done.words = (loaded + u' ' + done.words).trimmed();
    return done;
}

} // namespace mielto
