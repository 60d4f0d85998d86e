# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_checks LIBRARIES mielto_pages)
mielto_add_test(tst_filter)
mielto_add_test(tst_grid LIBRARIES mielto_pages)
mielto_add_test(tst_report LIBRARIES mielto_pages)
mielto_add_test(tst_rowfilter LIBRARIES mielto_pages)
mielto_add_test(tst_facets LIBRARIES mielto_pages)
