#pragma once

#include "ui/breather/patternshelf.h"

#include <QDialog>

class QVBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// The user's own breathing patterns: add, change, duplicate, delete, and take them in from a file
/// or out into one. What was done can be taken back in place.
class PatternsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PatternsDialog(Settings &settings, QWidget *parent = nullptr);

    /// Reads `file` and shows what of it could be taken, or says why nothing can.
    void importFrom(const QString &file);
    /// Writes `patterns` into `file`, or says why not.
    void exportTo(const QString &file, const QList<Pattern> &patterns);

signals:
    /// The patterns are others now; `id` is the one that was changed last, empty for none.
    void changed(const QString &id);

private:
    [[nodiscard]] QWidget *buildFoot();
    [[nodiscard]] QWidget *buildMessage();
    void fill();
    [[nodiscard]] int focusedRow() const;
    void focusRow(int row);
    void addRow(const Pattern &pattern);
    void add();
    void edit(const Pattern &pattern);
    void duplicate(const Pattern &pattern);
    void exportOne(const Pattern &pattern);
    void remove(const Pattern &pattern);
    void undo();
    void askForImport();
    void take(const QList<patternfile::Entry> &entries);
    void askForExport(const QList<Pattern> &patterns, const QString &name);
    void showChange(const QString &id, const QString &sentence);
    void say(const QString &sentence, bool offersUndo);

    PatternShelf m_shelf;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_message = nullptr;
    PlainLabel *m_said = nullptr;
    Button *m_undo = nullptr;
    Button *m_fresh = nullptr;
    Button *m_exportAll = nullptr;
};

} // namespace evenkeel
