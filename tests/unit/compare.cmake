# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_comparison LIBRARIES mielto_pages mielto_testing)
mielto_add_test(tst_connectionfile LIBRARIES mielto_pages mielto_testing)
mielto_add_test(tst_difference LIBRARIES mielto_pages)
mielto_add_test(tst_differencewriter LIBRARIES mielto_pages)
mielto_add_test(tst_fieldchanges)
mielto_add_test(tst_snapshot LIBRARIES mielto_pages mielto_testing)
