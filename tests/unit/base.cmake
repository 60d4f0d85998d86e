# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_background)
if(UNIX AND NOT APPLE)
    mielto_add_test(tst_coredumps)
endif()
mielto_add_test(tst_diskwriter)
mielto_add_test(tst_inputfile)
mielto_add_test(tst_result)
mielto_add_test(tst_safefile ALONE SOURCES ../common/namelessfiles.cpp ../common/namelessfiles.h)
mielto_add_test(tst_savefile)
mielto_add_test(tst_sentence)
mielto_add_test(tst_translations)
mielto_add_test(tst_visibletext)
