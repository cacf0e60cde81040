#pragma once

#include "core/coach/wordingfinding.h"
#include "ui/widgets/iconline.h"

class QLineEdit;

namespace evenkeel {

class WordingShelf;

/// Stands below a field for a promise and says, as one types, which of its words promise more than
/// anybody can know, and what to say instead. It never stands in the way and goes with the word.
class PromiseNote final : public IconLine
{
    Q_OBJECT

public:
    /// Without a field, for those who say what is promised. The shelf outlives it.
    explicit PromiseNote(WordingShelf &shelf, QWidget *parent = nullptr);
    PromiseNote(WordingShelf &shelf, QLineEdit *field);

    /// The words of these promises, in place of those before.
    void read(const QStringList &promises);

private:
    [[nodiscard]] static QString inWords(const QString &promise, const WordingFinding &finding);
    void readAgain();
    void say(const QString &words);

    WordingShelf &m_shelf;
    QLineEdit *m_field = nullptr; ///< none where others say what is promised
    QStringList m_promises;
};

} // namespace evenkeel
