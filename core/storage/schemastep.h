#pragma once

#include <QByteArray>

#include <span>

namespace evenkeel {

/// One change of the schema: the file `core/<room>/sql/NNNN_name.sql`. Never edited after release.
struct SchemaStep
{
    int number = 0;
    const char *name = "";
    const char *sql = "";
};

/// All steps of all rooms in the order of their numbers. CMake gathers them into the library
/// `core_schema`; a room adds one by adding the file.
[[nodiscard]] std::span<const SchemaStep> schemaSteps();

} // namespace evenkeel
