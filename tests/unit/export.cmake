# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_csvwriter LIBRARIES mielto_pages)
mielto_add_test(tst_exportends LIBRARIES mielto_pages SOURCES exporttest.h)
mielto_add_test(tst_exportjob LIBRARIES mielto_pages SOURCES exporttest.h)
mielto_add_test(tst_exportsequences LIBRARIES mielto_pages SOURCES exporttest.h weather.h TIMEOUT 600)
mielto_add_test(tst_formulaguard)
mielto_add_test(tst_jsonwriter LIBRARIES mielto_pages)
mielto_add_test(tst_manifest)
mielto_add_test(tst_rowwriter LIBRARIES mielto_pages)
mielto_add_test(tst_usersfile)
mielto_add_test(tst_verification)
mielto_add_test(tst_xlsxcheck LIBRARIES mielto_pages)
