#pragma once

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

/// The first step: where the log stays, and what it is not for.
class WelcomePrivacy final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePrivacy(const QString &folder, QWidget *parent = nullptr);

private:
    void add(const QString &icon, const QString &title, const QString &sentence);

    QVBoxLayout *m_column = nullptr;
};

} // namespace evenkeel
