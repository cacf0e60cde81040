#pragma once

#include <QWidget>

class QButtonGroup;

namespace evenkeel {

class SectionItem;

/// The sections of Settings, one below the other. One stop of the keyboard; arrows move inside.
class SectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void add(const QString &icon, const QString &name);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setNarrow(bool narrow);

signals:
    void chosen(int index);

private:
    void follow(int index, bool on);

    QButtonGroup *m_group = nullptr;
    bool m_narrow = false;
};

} // namespace evenkeel
