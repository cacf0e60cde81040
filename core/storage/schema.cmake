# Gathers core/*/sql/NNNN_name.sql in the order of their numbers into one source, see schemastep.h.
file(GLOB EVENKEEL_STEPS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/core/*/sql/*.sql)
set(steps "")
foreach(step IN LISTS EVENKEEL_STEPS)
    get_filename_component(name ${step} NAME_WE)
    if(NOT name MATCHES "^[0-9][0-9][0-9][0-9]_[a-z0-9]+$")
        message(FATAL_ERROR "${step}: a schema step is named NNNN_name.sql")
    endif()
    list(APPEND steps "${name}|${step}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${step})
endforeach()
list(SORT steps)

set(entries "")
foreach(entry IN LISTS steps)
    string(REGEX REPLACE "\\|.*" "" name "${entry}")
    string(REGEX REPLACE "^[^|]*\\|" "" step "${entry}")
    string(REGEX MATCH "^0*([0-9]+)" digits "${name}")
    set(number ${CMAKE_MATCH_1})
    file(READ ${step} sql)
    string(APPEND entries "    {${number}, \"${name}\", R\"sql(\n${sql})sql\"},\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/schemasteps.cpp @ONLY CONTENT
"#include \"core/storage/schemastep.h\"

namespace evenkeel {

namespace {

const SchemaStep steps[] = {
@entries@};

} // namespace

std::span<const SchemaStep> schemaSteps()
{
    return steps;
}

} // namespace evenkeel
")

add_library(core_schema STATIC schemastep.h ${CMAKE_CURRENT_BINARY_DIR}/schemasteps.cpp)
target_link_libraries(core_schema PUBLIC evenkeel_options Qt6::Core)
