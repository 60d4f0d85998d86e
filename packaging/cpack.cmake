# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# Packages. Only the .deb was built, installed and run by us: NSIS is compiled here as a check of its
# settings, WIX and DragNDrop exist on Windows and macOS alone and were never run.
set(CPACK_PACKAGE_NAME mielto-connections)
set(CPACK_PACKAGE_VENDOR "The Mielto Connections authors")
set(CPACK_PACKAGE_CONTACT ${MIELTO_MAINTAINER})
set(CPACK_PACKAGE_HOMEPAGE_URL ${MIELTO_HOMEPAGE})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "browse, audit and export the connections of a Mielto user")
set(CPACK_PACKAGE_EXECUTABLES mielto-connections "Mielto Connections")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Mielto Connections")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS WIX)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

# Debian. The changelog is the newest entry's version and this revision.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${MIELTO_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Loaded at run time, where no tool sees it: the image plugin, the keychain, and what the buttons of
# dialogs say in other languages.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-wayland, ca-certificates, fonts-dejavu-core | fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"For administrators of the Mielto platform: a window and a command line that
read the connections of users from the platform's server, find the broken
ones, and write lists to files that others can check.

A list is called complete only when that was proven. The token stays in the
keychain of the desktop and goes to one server only.")

# Windows.
set(CPACK_NSIS_DISPLAY_NAME "Mielto Connections")
set(CPACK_NSIS_PACKAGE_NAME "Mielto Connections")
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/mielto-connections.exe)
set(CPACK_NSIS_URL_INFO_ABOUT ${MIELTO_HOMEPAGE})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS
    [[WriteRegStr HKLM 'Software\Classes\mielto-connections' 'URL Protocol' ''
WriteRegStr HKLM 'Software\Classes\mielto-connections\shell\open\command' '' '"$INSTDIR\bin\mielto-connections.exe" "%1"']])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[DeleteRegKey HKLM 'Software\Classes\mielto-connections']])
set(CPACK_WIX_UPGRADE_GUID 6F0B4C51-6E0B-5C7C-9A0D-3F5D1A7C2B90)

# macOS.
set(CPACK_DMG_VOLUME_NAME "Mielto Connections ${PROJECT_VERSION}")

if(WIN32 OR APPLE)
    set_target_properties(mielto-connections PROPERTIES WIN32_EXECUTABLE ON MACOSX_BUNDLE ON
        MACOSX_BUNDLE_GUI_IDENTIFIER com.mielto.Connections
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    # Qt's libraries and plugins beside the program.
    qt_generate_deploy_app_script(TARGET mielto-connections OUTPUT_SCRIPT deploy
        NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()
include(CPack)
