# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# What a Linux desktop wants beside the programs, in the folders of Debian.
find_program(MIELTO_GZIP gzip REQUIRED)
set(docs ${CMAKE_CURRENT_BINARY_DIR}/docs)
file(MAKE_DIRECTORY ${docs})
configure_file(linux/com.mielto.Connections.metainfo.xml.in ${docs}/com.mielto.Connections.metainfo.xml @ONLY)

foreach(program mielto-connections mielto-connections-cli)
    configure_file(man/${program}.1.in ${docs}/${program}.1 @ONLY)
endforeach()
add_custom_command(OUTPUT ${docs}/changelog.Debian
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C awk -v version=${PROJECT_VERSION} -v epoch=${MIELTO_EPOCH}
        -v maintainer=${MIELTO_MAINTAINER} -v revision=${MIELTO_DEBIAN_REVISION}
        -v suite=${MIELTO_DEBIAN_SUITE} -f ${CMAKE_CURRENT_SOURCE_DIR}/linux/changelog.awk
        ${PROJECT_SOURCE_DIR}/CHANGELOG.md > ${docs}/changelog.Debian
    DEPENDS linux/changelog.awk ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    COMMENT "Writing Debian's changelog" VERBATIM)

# mielto_gzip(INPUT NAME FOLDER) installs the input in FOLDER as NAME.gz, without its time and name.
set(packed)
function(mielto_gzip input name folder)
    set(output ${docs}/${name}.gz)
    add_custom_command(OUTPUT ${output} COMMAND sh -c [=["$0" -9nc "$1" >"$2"]=] ${MIELTO_GZIP} ${input} ${output}
        DEPENDS ${input} VERBATIM)
    install(FILES ${output} DESTINATION ${folder})
    set(packed ${packed} ${output} PARENT_SCOPE)
endfunction()

set(doc_folder ${CMAKE_INSTALL_DATAROOTDIR}/doc/mielto-connections)
mielto_gzip(${docs}/mielto-connections.1 mielto-connections.1 ${CMAKE_INSTALL_MANDIR}/man1)
mielto_gzip(${docs}/mielto-connections-cli.1 mielto-connections-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
mielto_gzip(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${doc_folder})
mielto_gzip(${docs}/changelog.Debian changelog.Debian ${doc_folder})
add_custom_target(mielto_texts ALL DEPENDS ${packed})

set(data ${CMAKE_INSTALL_DATAROOTDIR})
foreach(program mielto-connections mielto-connections-cli)
    install(FILES completion/${program}.bash DESTINATION ${data}/bash-completion/completions RENAME ${program})
    install(FILES completion/${program}.zsh DESTINATION ${data}/zsh/vendor-completions RENAME _${program})
    install(FILES completion/${program}.fish DESTINATION ${data}/fish/vendor_completions.d)
endforeach()
install(FILES linux/com.mielto.Connections.desktop DESTINATION ${data}/applications)
install(FILES ${docs}/com.mielto.Connections.metainfo.xml DESTINATION ${data}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/com.mielto.Connections.svg
    DESTINATION ${data}/icons/hicolor/scalable/apps)
foreach(size 16 24 32 48 64 128 256)
    install(FILES icons/${size}.png DESTINATION ${data}/icons/hicolor/${size}x${size}/apps
        RENAME com.mielto.Connections.png)
endforeach()
install(FILES linux/copyright DESTINATION ${doc_folder})
install(FILES linux/lintian-overrides DESTINATION ${data}/lintian/overrides RENAME mielto-connections)
