#pragma once

#include "ui/report/exportchoices.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QGridLayout;

namespace evenkeel {

class FormatCard;

/// The kinds of file, as cards in rows of three, one of them chosen. Arrows move between them.
class FormatCards final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatCards(QWidget *parent = nullptr);

    [[nodiscard]] ExportFormat format() const;
    void setFormat(ExportFormat format);

signals:
    void chosen(evenkeel::ExportFormat format);

private:
    void add(ExportFormat format, const QString &name, const QString &use, int columns = 1);

    QButtonGroup *m_group = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace evenkeel
