# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# MIELTO_EPOCH (seconds) and MIELTO_DATE (YYYY-MM-DD): when this source was made, so that two builds
# of it agree. From SOURCE_DATE_EPOCH, which ./dev package sets to the commit's time, else the
# changelog's, which source archives keep.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(MIELTO_EPOCH $ENV{SOURCE_DATE_EPOCH})
    string(TIMESTAMP MIELTO_DATE "%Y-%m-%d" UTC)
else()
    file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md MIELTO_EPOCH "%s" UTC)
    file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md MIELTO_DATE "%Y-%m-%d" UTC)
endif()
