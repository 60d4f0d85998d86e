// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/keychaintokenstore.h"

#include <utility>

#include "app/session/keychaintask.h"

namespace mielto {

KeychainTokenStore::KeychainTokenStore(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

KeychainTokenStore::~KeychainTokenStore()
{
    for (KeychainTask *task : m_tasks) {
        task->disconnect(this);
        task->forget();
        if (task != m_tasks.front())
            task->deleteLater(); // This may be one that is just answering.
    }
}

void KeychainTokenStore::read(const TokenKey &key, QObject *context, Answer answer, Answer late)
{
    enqueue(new KeychainTask(
        KeychainTask::Kind::Read, key, context, std::move(answer), std::move(late)));
}

void KeychainTokenStore::write(
    const TokenKey &key, const Token &token, QObject *context, Answer answer, Answer late)
{
    auto *task = new KeychainTask(
        KeychainTask::Kind::Write, key, context, std::move(answer), std::move(late));
    task->setToken(token);
    enqueue(task);
}

void KeychainTokenStore::remove(const TokenKey &key, QObject *context, Answer answer)
{
    enqueue(new KeychainTask(KeychainTask::Kind::Remove, key, context, std::move(answer)));
}

void KeychainTokenStore::enqueue(KeychainTask *task)
{
    connect(task, &KeychainTask::ended, this, &KeychainTokenStore::next);
    m_tasks.push_back(task);
    task->limitTo(m_limit);
    if (m_tasks.size() == 1)
        task->start();
}

void KeychainTokenStore::next()
{
    m_tasks.pop_front();
    if (!m_tasks.empty())
        m_tasks.front()->start();
}

} // namespace mielto
