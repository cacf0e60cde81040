# The keychain of each system through one library.
find_package(Qt6Keychain CONFIG QUIET)
if(NOT Qt6Keychain_FOUND)
    message(FATAL_ERROR
        "QtKeychain for Qt 6 is needed and was not found. Install qtkeychain-qt6-dev (Debian, Ubuntu), "
        "qtkeychain (Homebrew) or qtkeychain-qt6 (vcpkg), then configure again.")
endif()
add_library(evenkeel_keychain INTERFACE)
target_link_libraries(evenkeel_keychain INTERFACE qt6keychain)
target_include_directories(evenkeel_keychain SYSTEM INTERFACE ${QTKEYCHAIN_INCLUDE_DIRS})
