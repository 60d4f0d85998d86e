# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_apierror)
mielto_add_test(tst_endpoint)
mielto_add_test(tst_route)
mielto_add_test(tst_httpreader)
mielto_add_test(tst_networkoptions)
mielto_add_test(tst_pagedecoder LIBRARIES mielto_pages)
mielto_add_test(tst_statuserror SOURCES finishedreply.h)
mielto_add_test(tst_replycheck SOURCES finishedreply.h)
mielto_add_test(tst_retryafter)
mielto_add_test(tst_serverwords)
mielto_add_test(tst_tokenmask)
