#pragma once

#include "ui/breather/breathechoice.h"

#include <QDialog>

class QVBoxLayout;

namespace evenkeel {

/// The breathers that were taken, newest first: day, what, how long, and the ratings around it.
class PastSessions final : public QDialog
{
    Q_OBJECT

public:
    PastSessions(const QList<TakenBreather> &sessions, QDate today, QWidget *parent = nullptr);

private:
    void addRow(QVBoxLayout &column, const TakenBreather &session, QDate today);
};

} // namespace evenkeel
