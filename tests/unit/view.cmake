# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_findmatcher LIBRARIES mielto_pages)
mielto_add_test(tst_listview LIBRARIES mielto_pages)
mielto_add_test(tst_roworder LIBRARIES mielto_pages)
