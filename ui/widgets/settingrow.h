#pragma once

#include <QWidget>

namespace evenkeel {

class Glyph;
class PlainLabel;

/// One line of a settings card: what it is, a quiet sentence below, the control at the end.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// `control` may be nullptr for a row that only tells.
    SettingRow(
        const QString &title, const QString &detail, QWidget *control, QWidget *parent = nullptr);

    void setDetail(const QString &detail);
    /// The same place, with a sign and in amber: something to mend.
    void setWarning(const QString &warning);
    /// What the search of the settings looks at.
    [[nodiscard]] QString searchText() const;
    /// Not the first row of its card: a line above.
    void setLine(bool line);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say(const QString &words, bool warns);

    PlainLabel *m_title = nullptr;
    PlainLabel *m_detail = nullptr;
    Glyph *m_sign = nullptr;
    QWidget *m_below = nullptr;
    bool m_line = false;
};

} // namespace evenkeel
