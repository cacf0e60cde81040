#pragma once

#include <QWidget>

namespace evenkeel {

class Banner;
class Button;

/// Offers a recovery code in one line. Who wants none is told what that means, once.
class CodeOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeOffer(QWidget *parent = nullptr);

signals:
    void codeRequested();
    /// For good.
    void declined();

private:
    void decline();

    Banner *m_banner;
    Button *m_make;
    Button *m_without;
    bool m_warned = false;
};

} // namespace evenkeel
