#pragma once

#include "core/breather/evidencebook.h"
#include "ui/breather/breathechoice.h"

#include <QDialog>

class QVBoxLayout;

namespace evenkeel {

/// Why this pattern: what studies found about a breather, with setting, size and limits, also
/// those that found nothing.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    EvidenceDialog(
        const BreatheOption &option, const EvidenceBook &book, QWidget *parent = nullptr);

private:
    void
    addIntroduction(QVBoxLayout &column, const BreatheOption &option, const EvidenceBook &book);
    void addStudy(QVBoxLayout &column, const Study &study);
};

} // namespace evenkeel
