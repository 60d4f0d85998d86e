# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
mielto_add_test(tst_goldensettings)
mielto_add_test(tst_profile)
mielto_add_test(tst_profilestore)
mielto_add_test(tst_proxylogin)
mielto_add_test(tst_serverurl)
mielto_add_test(tst_settings)
mielto_add_test(tst_token)
mielto_add_test(tst_tokensource)
