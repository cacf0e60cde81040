#pragma once

#include <QWidget>

namespace evenkeel {

/// A lock and one quiet sentence that says who sees this.
class PrivacyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyLine(const QString &sentence, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace evenkeel
