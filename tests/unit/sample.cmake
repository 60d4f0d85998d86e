# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_samplecontract SOURCES sampleservertest.h)
mielto_add_test(tst_samplerow)
mielto_add_test(tst_samplepages SOURCES sampleservertest.h)
mielto_add_test(tst_sampleserver SOURCES sampleservertest.h)
