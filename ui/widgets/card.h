#pragma once

#include <QWidget>

class QHBoxLayout;
class QSpacerItem;
class QVBoxLayout;

namespace evenkeel {

class PlainLabel;

/// A surface with a title, quiet words at its right, a body and a foot that stays where it is.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// Without a title the head is not there.
    void setTitle(const QString &title);
    void setMeta(const QString &meta);
    /// A head of that height with a thin line below, as above a list or rows of settings.
    void setHeadLine(int height);
    /// The body reaches the edges (lists); the corners stay round. Else its padding is 16.
    void setFlush(bool flush);

    /// Where head actions go, right of the title.
    [[nodiscard]] QHBoxLayout *head() const { return m_headLayout; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Made at the first call, under a line; at least 39 high.
    [[nodiscard]] QHBoxLayout *foot();
    /// With its line; a card whose body says all needs none for the while.
    void setFootVisible(bool visible);
    /// The last button of the foot is quiet: its words, not its edge, end where the padding begins.
    void setFootQuiet();
    /// At least this high, in pixels of the design.
    void setFootHeight(int height);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void updateMargins();
    void fitFoot();

    PlainLabel *m_title = nullptr;
    PlainLabel *m_meta = nullptr;
    QWidget *m_head = nullptr;
    QHBoxLayout *m_headLayout = nullptr;
    QWidget *m_bodyBox = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_foot = nullptr;
    int m_footHeight = 39;
    QSpacerItem *m_footRoom = nullptr; ///< as high as the foot at least; its layout's
    QWidget *m_footLine = nullptr;
    QWidget *m_corners = nullptr;
    int m_headLine = 0;
    bool m_flush = false;
};

} // namespace evenkeel
