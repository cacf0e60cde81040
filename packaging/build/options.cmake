# The one target that every other target links: language, warnings, hardening, Qt strictness.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)
check_pie_supported()

add_library(evenkeel_options INTERFACE)
target_compile_features(evenkeel_options INTERFACE cxx_std_20)
target_include_directories(evenkeel_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(evenkeel_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    EVENKEEL_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(evenkeel_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
else()
    target_compile_options(evenkeel_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(evenkeel_options INTERFACE -Wduplicated-cond -Wlogical-op)
    endif()
endif()
if(EVENKEEL_WERROR)
    target_compile_options(evenkeel_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

# What users get does not depend on the folder it was built in.
if(NOT MSVC)
    target_compile_options(evenkeel_options INTERFACE
        $<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>)
endif()

# Hardening of optimised builds; each flag is asked for first, since not every compiler has it.
function(evenkeel_harden flag name)
    check_cxx_compiler_flag("${flag}" ${name})
    if(${name})
        target_compile_options(evenkeel_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:${flag}>)
    endif()
endfunction()
if(NOT MSVC AND NOT EVENKEEL_SANITIZE)
    target_compile_options(evenkeel_options INTERFACE
        $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=3>)
    target_compile_definitions(evenkeel_options INTERFACE
        $<$<CONFIG:Release,RelWithDebInfo>:_GLIBCXX_ASSERTIONS>)
    evenkeel_harden(-fstack-protector-strong HAS_STACK_PROTECTOR)
    if(MINGW)
        # What the checked calls and stacks end in is a library there; and GCC 12 breaks off at
        # some functions where it guards against stack clashes.
        target_link_libraries(evenkeel_options INTERFACE
            $<$<CONFIG:Release,RelWithDebInfo>:-l:libssp.a>)
    else()
        evenkeel_harden(-fstack-clash-protection HAS_STACK_CLASH)
    endif()
    evenkeel_harden(-fcf-protection HAS_CF_PROTECTION)
    evenkeel_harden(-ftrivial-auto-var-init=zero HAS_VAR_INIT)
endif()
if(UNIX AND NOT APPLE)
    target_link_options(evenkeel_options INTERFACE
        -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
    # Clang's sanitizers are libraries whose allocator all others have to find.
    if(NOT EVENKEEL_FUZZ)
        target_link_options(evenkeel_options INTERFACE -Wl,--exclude-libs,ALL)
    endif()
    # Some fifty test programs are linked after each change, four times faster by gold.
    check_linker_flag(CXX -fuse-ld=gold HAS_GOLD)
    if(HAS_GOLD AND NOT EVENKEEL_FUZZ)
        target_link_options(evenkeel_options INTERFACE $<$<CONFIG:Debug>:-fuse-ld=gold>)
    endif()
endif()

if(EVENKEEL_SANITIZE)
    # The checks that are put in between make GCC take whole optionals for uninitialised ones.
    target_compile_options(evenkeel_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        -Wno-maybe-uninitialized)
    target_link_options(evenkeel_options INTERFACE -fsanitize=address,undefined)
endif()
if(EVENKEEL_FUZZ)
    # Counters of what ran in all that is ours; the driver is linked to the fuzzers alone.
    target_compile_options(evenkeel_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_compile_definitions(evenkeel_options INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(evenkeel_options INTERFACE -fsanitize=address,undefined)
endif()
if(EVENKEEL_COVERAGE)
    target_compile_options(evenkeel_options INTERFACE --coverage)
    target_link_options(evenkeel_options INTERFACE --coverage)
endif()
