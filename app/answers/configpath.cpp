// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/configpath.h"

#include "app/data/jsoncopy.h"
#include "app/data/jsoncursor.h"

namespace mielto {
namespace {

/// One walk; a step is a place in the path.
class PathSearch final {
public:
    PathSearch(const QStringList &path, const std::function<bool(const QString &)> &use)
        : m_path(path)
        , m_use(use)
    {
    }

    /// In a value that is reached after so many steps, and its name.
    bool search(std::string_view json, qsizetype step, NameKind name)
    {
        if (isSecretLooking(name, json)) {
            return step == m_path.size() && m_use(jsonStringText(kMask));
        }
        const bool isEnd = step == m_path.size();
        if (isEnd && m_use(textOf(json))) {
            return true;
        }
        if (json.starts_with('[')) {
            return inElements(json, step);
        }
        return !isEnd && json.starts_with('{') && inMembers(json, step);
    }

private:
    static QString textOf(std::string_view json)
    {
        return isJsonString(json) ? jsonStringText(json)
                                  : QString::fromStdString(valueJson(json, Secrets::Masked));
    }

    bool inElements(std::string_view json, qsizetype step)
    {
        bool isFound = false;
        JsonCursor cursor(json);
        cursor.array([&] {
            const std::string_view element = cursor.value(kMaxJsonDepth);
            isFound = search(element, step, NameKind::Open);
            return !isFound && !element.empty();
        });
        return isFound;
    }

    bool inMembers(std::string_view json, qsizetype step)
    {
        bool isFound = false;
        JsonCursor cursor(json);
        cursor.object([&](std::string_view key) {
            const std::string_view value = cursor.value(kMaxJsonDepth);
            if (jsonStringText(key).compare(m_path[step], Qt::CaseInsensitive) == 0) {
                isFound = search(value, step + 1, nameKind(jsonStringBytes(key)));
            }
            return !isFound && !value.empty();
        });
        return isFound;
    }

    const QStringList &m_path;
    const std::function<bool(const QString &)> &m_use;
};

} // namespace

bool anyAtPath(std::string_view json, const QStringList &path,
    const std::function<bool(const QString &text)> &use)
{
    return PathSearch(path, use).search(json, 0, NameKind::Open);
}

} // namespace mielto
