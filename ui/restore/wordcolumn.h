#pragma once

#include "ui/widgets/textlook.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

/// A column of sentences that are said anew, and that scroll where they are too many.
class WordColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit WordColumn(QWidget *parent = nullptr);

    void clear();
    void add(const QString &sentence, const TextLook &look = looks::Reading);

private:
    QVBoxLayout *m_lines;
};

} // namespace evenkeel
