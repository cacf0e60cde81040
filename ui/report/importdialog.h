#pragma once

#include "core/importing/importpreview.h"

#include <QDialog>

namespace evenkeel {

/// What a file would bring into the log and what it would not, before anything happens. Accepted
/// where the user wants it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &file, const ImportPreview &preview, QWidget *parent = nullptr);

    [[nodiscard]] const ImportPreview &preview() const { return m_preview; }

private:
    [[nodiscard]] QStringList takenInWords() const;
    [[nodiscard]] QStringList skippedInWords() const;

    ImportPreview m_preview;
};

} // namespace evenkeel
