#pragma once

#include "ui/widgets/textlook.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

/// One part of a conversation in a box: what the caller said, what was answered, or words about
/// an answer.
class TalkBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Caller, ///< at the side where reading starts
        Mine, ///< at the other side
        Note, ///< below one's own
        End, ///< the whole width
    };

    explicit TalkBox(Kind kind, QWidget *parent = nullptr);

    /// A paragraph; an empty one is left out. A screen reader hears all of them as one.
    void add(const QString &words, const TextLook &look);
    void add(QWidget *part);
    /// Has a screen reader say it, now that it is there.
    void announce();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QWidget *m_box;
    QVBoxLayout *m_column;
};

} // namespace evenkeel
