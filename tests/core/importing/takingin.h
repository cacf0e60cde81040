#pragma once

#include "core/importing/importer.h"
#include "core/importing/importreader.h"
#include "tests/support/testlog.h"

namespace evenkeel::test {

/// Somebody's log into which files are taken.
struct TakingIn
{
    /// Nothing to take where the file cannot be read.
    [[nodiscard]] ImportPreview sees(const QByteArray &file)
    {
        const auto batch = batchFromJson(file);
        const auto preview
            = batch ? previewImport(*batch, log.database) : failure(Fault::FileFormat);
        return preview ? *preview : ImportPreview();
    }

    [[nodiscard]] bool takesIn(const QByteArray &file)
    {
        Importer importer(
            log.log,
            {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections,
             log.improvement});
        return importer.import(sees(file)).has_value();
    }

    TestLog log;
};

} // namespace evenkeel::test
