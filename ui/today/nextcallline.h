#pragma once

#include "core/reflection/nextcall.h"

#include <QWidget>

class QBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// Before the next call: what its user set out to do or learned, in at most two sentences of their
/// own. Quiet; goes when it is closed.
class NextCallLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NextCallLine(QWidget *parent = nullptr);

    void say(const nextcall::Words &words);
    /// The words stay out of sight until they are asked for.
    void setDiscreet(bool discreet);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    void place();

    nextcall::Words m_words;
    bool m_discreet = false;
    bool m_hidden = false; ///< the words are
    bool m_whole = false; ///< all of them are shown
    QBoxLayout *m_row = nullptr;
    PlainLabel *m_text = nullptr;
    Button *m_reveal = nullptr;
    Button *m_rest = nullptr;
};

} // namespace evenkeel
