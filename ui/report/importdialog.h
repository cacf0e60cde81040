#pragma once

#include "core/importing/importpreview.h"

#include <QDialog>

class QVBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// An import from its file to its end: reading, what it would bring before anything happens, and
/// how far it is. Closing it at any moment stops what goes on.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const QString &file, QWidget *parent = nullptr);

    /// The file was read: asks whether it is wanted.
    void showPreview(const ImportPreview &preview);
    /// Percent of the records that are in.
    void setProgress(int percent);

signals:
    /// What the preview showed is wanted.
    void importRequested();

private:
    enum class Stage { Reading, Asking, Writing };

    void buildLayout(const QString &file);
    void setStage(Stage stage);
    void take();

    QVBoxLayout *m_words;
    PlainLabel *m_progress;
    Button *m_take;
    Button *m_leave;
};

} // namespace evenkeel
