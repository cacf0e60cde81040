# One room is one static library; what it links is what it may include.

# Two precompiled headers, one for each layer, shared by all rooms of the layer.
add_library(evenkeel_core_header OBJECT ${CMAKE_SOURCE_DIR}/packaging/build/core_header.cpp)
target_link_libraries(evenkeel_core_header PRIVATE evenkeel_options Qt6::Core tl::expected)
target_precompile_headers(evenkeel_core_header PRIVATE
    <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QString>
    <QStringList> <QTimeZone> <algorithm> <chrono> <memory> <optional> <tl/expected.hpp> <vector>)
add_library(evenkeel_ui_header OBJECT ${CMAKE_SOURCE_DIR}/packaging/build/core_header.cpp)
target_link_libraries(evenkeel_ui_header PRIVATE evenkeel_options Qt6::Widgets tl::expected)
target_precompile_headers(evenkeel_ui_header PRIVATE
    <QAbstractItemModel> <QAction> <QApplication> <QDateTime> <QEvent> <QHBoxLayout> <QHash>
    <QJsonObject> <QLabel> <QLineEdit> <QList> <QLocale> <QPainter> <QPainterPath> <QPushButton>
    <QScrollArea> <QString> <QStringList> <QStyle> <QTimeZone> <QTimer> <QVBoxLayout> <QWidget>
    <algorithm> <chrono> <memory> <optional> <tl/expected.hpp> <vector>)
set_target_properties(evenkeel_core_header evenkeel_ui_header PROPERTIES AUTOMOC OFF)

# ccache would read these hundreds of megabytes anew for each source. It takes this sum instead: all
# that goes into them is the compiler and the libraries, since none of the project's own headers do.
if(CCACHE_PROGRAM)
    string(TOUPPER "${CMAKE_BUILD_TYPE}" build_type)
    foreach(layer core ui)
        get_target_property(headers evenkeel_${layer}_header PRECOMPILE_HEADERS)
        get_target_property(options evenkeel_options INTERFACE_COMPILE_OPTIONS)
        get_target_property(definitions evenkeel_options INTERFACE_COMPILE_DEFINITIONS)
        string(REPLACE "${CMAKE_SOURCE_DIR}" "." options "${options}") # the same sum in each folder
        string(SHA256 sum "${layer};${headers};${options};${definitions};${CMAKE_BUILD_TYPE};\
${CMAKE_CXX_FLAGS};${CMAKE_CXX_FLAGS_${build_type}};${CMAKE_CXX_COMPILER};\
${CMAKE_CXX_COMPILER_VERSION};${Qt6_VERSION};${tl-expected_VERSION};${CMAKE_SYSTEM_PROCESSOR}")
        foreach(suffix gch pch)
            file(CONFIGURE OUTPUT CMakeFiles/evenkeel_${layer}_header.dir/cmake_pch.hxx.${suffix}.sum
                CONTENT "${sum}\n")
        endforeach()
    endforeach()
endif()

# evenkeel_core_room(base SOURCES a.h a.cpp LINKS core_storage ...) makes the target core_base.
function(evenkeel_core_room room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(core_${room} STATIC ${ARG_SOURCES})
    target_link_libraries(core_${room} PUBLIC evenkeel_options Qt6::Core tl::expected ${ARG_LINKS})
    target_precompile_headers(core_${room} REUSE_FROM evenkeel_core_header)
    if(NOT "${ARG_SOURCES}" MATCHES "\\.cpp")
        set_target_properties(core_${room} PROPERTIES LINKER_LANGUAGE CXX)
    endif()
endfunction()

# evenkeel_ui_room(widgets SOURCES ... LINKS ...) makes the target ui_widgets.
function(evenkeel_ui_room room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(ui_${room} STATIC ${ARG_SOURCES})
    target_link_libraries(ui_${room} PUBLIC evenkeel_options Qt6::Widgets tl::expected ${ARG_LINKS})
    target_precompile_headers(ui_${room} REUSE_FROM evenkeel_ui_header)
endfunction()

# evenkeel_app_room(paths SOURCES ... LINKS core_base) makes the target app_paths. A room that links a
# room of ui shares the precompiled header of ui.
function(evenkeel_app_room room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(app_${room} STATIC ${ARG_SOURCES})
    target_link_libraries(app_${room} PUBLIC evenkeel_options Qt6::Core tl::expected ${ARG_LINKS})
    if("${ARG_LINKS}" MATCHES "ui_(theme|widgets|shell)|Qt6::Widgets")
        target_link_libraries(app_${room} PUBLIC Qt6::Widgets)
        target_precompile_headers(app_${room} REUSE_FROM evenkeel_ui_header)
    else()
        target_precompile_headers(app_${room} REUSE_FROM evenkeel_core_header)
    endif()
endfunction()

# evenkeel_resources(core_sample sample PREFIX ... BASE ... FILES ...) puts files into a room. The first
# format of Qt's resources holds no times, so that the same sources give the same bytes.
function(evenkeel_resources room name)
    qt_add_resources(${room} ${name} ${ARGN} OPTIONS --format-version 1)
endfunction()

# evenkeel_test(core_base SOURCES testclock.cpp ... LINKS core_base) makes one QtTest executable
# test_core_base; each source registers its class by EVENKEEL_TEST.
function(evenkeel_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS" ${ARGN})
    # A room of ui needs an application with a (virtual) screen, one of core or trust does not.
    if(name MATCHES "^(core|trust)_")
        set(runner ${CMAKE_SOURCE_DIR}/tests/support/coremain.cpp)
    else()
        set(runner ${CMAKE_SOURCE_DIR}/tests/support/uimain.cpp)
        list(APPEND ARG_LINKS Qt6::Widgets)
    endif()
    add_executable(test_${name} ${ARG_SOURCES} ${runner})
    target_link_libraries(test_${name} PRIVATE evenkeel_options Qt6::Test tests_support ${ARG_LINKS})
    target_compile_definitions(test_${name} PRIVATE
        EVENKEEL_SOURCE_DIR="${CMAKE_SOURCE_DIR}" EVENKEEL_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    if(name MATCHES "^(core|trust)_")
        target_precompile_headers(test_${name} REUSE_FROM evenkeel_core_header)
    else()
        target_precompile_headers(test_${name} REUSE_FROM evenkeel_ui_header)
    endif()
    add_test(NAME ${name} COMMAND test_${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 600)
    endif()
    if(EVENKEEL_SANITIZE) # everything takes several times as long
        math(EXPR ARG_TIMEOUT "5 * ${ARG_TIMEOUT}")
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT
        "QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000;QT_QPA_PLATFORM=offscreen;TZ=Europe/London;LC_ALL=C.UTF-8;LANGUAGE=;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
