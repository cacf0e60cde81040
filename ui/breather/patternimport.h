#pragma once

#include "core/breather/patternfile.h"

#include <QDialog>

class QVBoxLayout;

namespace evenkeel {

/// What would be taken of a file of patterns, and why the others would not. Accepted: take it.
class PatternImport final : public QDialog
{
    Q_OBJECT

public:
    explicit PatternImport(const QList<patternfile::Entry> &entries, QWidget *parent = nullptr);

    /// What becomes of one entry, in words.
    [[nodiscard]] static QString outcome(const patternfile::Entry &entry);

private:
    void addEntry(QVBoxLayout &column, const patternfile::Entry &entry, int number);
    [[nodiscard]] QWidget *buildFoot(int taken);
};

} // namespace evenkeel
