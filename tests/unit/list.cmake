# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_audit LIBRARIES mielto_pages)
mielto_add_test(tst_idset)
mielto_add_test(tst_listcontrol LIBRARIES mielto_pages SOURCES listreadertest.h)
mielto_add_test(tst_listdrift LIBRARIES mielto_pages SOURCES listreadertest.h)
mielto_add_test(tst_listreader LIBRARIES mielto_pages SOURCES listreadertest.h)
mielto_add_test(tst_listretries LIBRARIES mielto_pages SOURCES listreadertest.h)
mielto_add_test(tst_pagewindow LIBRARIES mielto_pages SOURCES listreadertest.h)
mielto_add_test(tst_reading LIBRARIES mielto_pages)
mielto_add_test(tst_retrypolicy)
mielto_add_test(tst_totals LIBRARIES mielto_pages)
mielto_add_test(tst_userlist)
mielto_add_test(tst_verdict)
