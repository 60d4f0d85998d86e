# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_connectionblock LIBRARIES mielto_pages)
mielto_add_test(tst_connectionlist LIBRARIES mielto_pages)
mielto_add_test(tst_connectionsmodel LIBRARIES mielto_pages)
mielto_add_test(tst_field)
mielto_add_test(tst_jsontestsuite LIBRARIES mielto_pages)
mielto_add_test(tst_jsonoutcomes LIBRARIES mielto_pages simdjson::simdjson)
mielto_add_test(tst_jsontext)
mielto_add_test(tst_jsontree)
mielto_add_test(tst_knownvalues)
mielto_add_test(tst_masking LIBRARIES mielto_pages)
mielto_add_test(tst_secretlist)
mielto_add_test(tst_timestamp)
