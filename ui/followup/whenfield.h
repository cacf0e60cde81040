#pragma once

#include "core/capture/dateresolver.h"

#include <QWidget>

#include <functional>

namespace evenkeel {

class FlowLayout;
class PlainLabel;
class TextField;
class WhenEdit;

/// A moment that can be typed in words, "fri 10", or picked. Below the words stands what was
/// understood, as a day and a time of day; what can be read in several ways is offered as chips.
class WhenField final : public QWidget
{
    Q_OBJECT

public:
    /// What words mean; no times where they mean none.
    using Reader = std::function<ResolvedDate(const QString &text)>;

    /// `name` is the label and is spoken before the parts.
    WhenField(
        const QString &name, const QString &placeholder, Reader reader, QWidget *parent = nullptr);

    /// What counts, and is shown, as long as nothing was typed or picked.
    void setUsual(const LocalTime &usual);

    /// Nothing was typed or picked.
    [[nodiscard]] bool isUnsaid() const;

    /// Nothing where the words are not understood yet, or still open to choice.
    [[nodiscard]] std::optional<LocalTime> value() const;

    /// Reads the words anew: what they are counted from may be another moment now.
    void readAgain();

    /// An empty sentence takes the error away; typing does so too.
    void setError(const QString &sentence);

    /// Into the words.
    void focusWords();

signals:
    void edited();
    void submitted(); ///< Enter in the words

private:
    void read();
    void offer(const QList<LocalTime> &times);
    void choose(const LocalTime &time);
    void show(const LocalTime &time);

    Reader m_reader;
    TextField *m_words;
    WhenEdit *m_when;
    QWidget *m_choiceBox;
    FlowLayout *m_choices;
    LocalTime m_usual;
    bool m_isUnderstood = true; ///< the picker shows what counts
    bool m_isPicked = false; ///< by hand, or from the choices: the words are not read again
};

} // namespace evenkeel
