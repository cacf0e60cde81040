#pragma once

#include "core/reflection/kindact.h"

#include <QWidget>

namespace evenkeel {

class Banner;
class Button;

/// One kind thing of the shift before, in the user's own words; goes when it is put away.
class KindActLine final : public QWidget
{
    Q_OBJECT

public:
    explicit KindActLine(QWidget *parent = nullptr);

    void bringBack(const KindAct &act, QDate today);
    /// The words stay out of sight until they are asked for.
    void setDiscreet(bool discreet);

signals:
    void putAway();

private:
    void tell();

    Banner *m_banner = nullptr;
    Button *m_reveal = nullptr;
    KindAct m_act;
    QDate m_today;
    bool m_hidden = false;
};

} // namespace evenkeel
