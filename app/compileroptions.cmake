# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# What every target of ours is compiled with; linked as mielto_options.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(mielto_options INTERFACE)
target_include_directories(mielto_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_definitions(mielto_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(mielto_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${MIELTO_WERROR}>:/WX>)
else()
    target_compile_options(mielto_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
        -Wcast-qual -Wformat=2 -Wswitch -fstack-protector-strong
        # The folder of the build stays out of the programs; the narrower map stands last.
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=build
        $<$<BOOL:${MIELTO_WERROR}>:-Werror>)
    if(CMAKE_BUILD_TYPE MATCHES "Rel")
        target_compile_options(mielto_options INTERFACE
            -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
            -Werror=format-security)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
            target_compile_options(mielto_options INTERFACE -fcf-protection)
        endif()
    endif()
    if(NOT APPLE)
        target_link_options(mielto_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
    if(MIELTO_SANITIZE)
        target_compile_options(mielto_options INTERFACE -fsanitize=${MIELTO_SANITIZE}
            -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(mielto_options INTERFACE -fsanitize=${MIELTO_SANITIZE})
        if(MIELTO_SANITIZE MATCHES "undefined")
            # Qt itself is built without the type information that this check reads.
            target_compile_options(mielto_options INTERFACE -fno-sanitize=vptr)
        endif()
    endif()
    if(MIELTO_COVERAGE)
        target_compile_options(mielto_options INTERFACE --coverage -fprofile-update=atomic)
        target_link_options(mielto_options INTERFACE --coverage)
    endif()
endif()
