# SQLCipher by its C API, linked statically where the static library exists, so that a package
# does not need a library that the distribution's stable suite lacks.
find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLCIPHER REQUIRED sqlcipher)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)

find_library(SQLCIPHER_STATIC libsqlcipher.a HINTS ${SQLCIPHER_LIBRARY_DIRS} ${SQLCIPHER_LIBDIR})
find_library(SQLCIPHER_SHARED sqlcipher HINTS ${SQLCIPHER_LIBRARY_DIRS} ${SQLCIPHER_LIBDIR})
if(SQLCIPHER_STATIC)
    set(SQLCIPHER_LIBRARY ${SQLCIPHER_STATIC})
else()
    set(SQLCIPHER_LIBRARY ${SQLCIPHER_SHARED})
endif()

add_library(evenkeel_sqlcipher INTERFACE)
target_include_directories(evenkeel_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIRS})
target_compile_definitions(evenkeel_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(evenkeel_sqlcipher INTERFACE
    ${SQLCIPHER_LIBRARY} OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} $<$<PLATFORM_ID:Linux>:m>)

# pkg-config reports the version of SQLite; only the library itself knows which SQLCipher it is.
if(NOT DEFINED EVENKEEL_SQLCIPHER_VERSION AND NOT CMAKE_CROSSCOMPILING)
    file(WRITE ${CMAKE_BINARY_DIR}/CMakeFiles/cipherversion.cpp [[
#include <sqlite3.h>
#include <cstdio>
int main() {
    sqlite3 *db = nullptr;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) return 1;
    return sqlite3_exec(db, "PRAGMA cipher_version",
        [](void *, int, char **v, char **) { std::puts(v[0]); return 0; }, nullptr, nullptr);
}
]])
    try_run(CIPHER_RAN CIPHER_COMPILED ${CMAKE_BINARY_DIR}/CMakeFiles/cipherversion
        ${CMAKE_BINARY_DIR}/CMakeFiles/cipherversion.cpp
        CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${SQLCIPHER_INCLUDE_DIRS}"
        LINK_LIBRARIES ${SQLCIPHER_LIBRARY} OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m
        RUN_OUTPUT_VARIABLE CIPHER_OUTPUT)
    string(REGEX MATCH "[0-9]+\\.[0-9]+(\\.[0-9]+)?" SQLCIPHER_FOUND_VERSION "${CIPHER_OUTPUT}")
    if(NOT SQLCIPHER_FOUND_VERSION OR SQLCIPHER_FOUND_VERSION VERSION_LESS 4.6)
        message(FATAL_ERROR "SQLCipher 4.6 or newer is needed, found '${SQLCIPHER_FOUND_VERSION}' in ${SQLCIPHER_LIBRARY}")
    endif()
    set(EVENKEEL_SQLCIPHER_VERSION ${SQLCIPHER_FOUND_VERSION} CACHE INTERNAL "SQLCipher's own version")
    message(STATUS "SQLCipher ${EVENKEEL_SQLCIPHER_VERSION} in ${SQLCIPHER_LIBRARY}")
endif()
