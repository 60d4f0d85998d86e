// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/tokensource.h"
#include "tests/common/fastpeer.h"
#include "tests/common/memorytokenstore.h"
#include "ui/browse/browsepage.h"
#include "ui/page/samplesession.h"

namespace mielto::bench {

/// The page that users see, on screen at the size of all figures, signed in to a peer without
/// latency, with the threads that the window has.
class SignedInPage final {
public:
    SignedInPage();

    testing::FastPeer &peer() { return m_peer; }
    BrowsePage &page() { return m_page; }

private:
    testing::FastPeer m_peer;
    NetworkThread m_network{NetworkThread::Share::Yielding};
    testing::MemoryTokenStore m_keychain;
    TokenSource m_tokens;
    SampleSession m_sample;
    BrowsePage m_page;
};

} // namespace mielto::bench
