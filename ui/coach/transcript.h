#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class PlainLabel;
class PracticeRun;
class TalkBox;

/// A conversation that is practised, from its first line to the newest: what was said, how it
/// sounded, and after each answer what was done and what the customer would have heard.
class Transcript final : public QWidget
{
    Q_OBJECT

public:
    explicit Transcript(QWidget *parent = nullptr);

    /// As far as `run` has got, which is one answer further than at the last time, as far or less
    /// far. What stands there stays; the newest line is announced.
    void show(const PracticeRun &run);
    void clear();

    /// What belongs in view together: the last answer, what was said about it, and the newest line;
    /// at the beginning that alone. From above, never empty once something is shown.
    [[nodiscard]] QList<QWidget *> newest() const;
    /// What was announced last, from the words about the last answer to the newest line.
    [[nodiscard]] const QString &spoken() const { return m_spoken; }

signals:
    /// What a screen reader was given to say.
    void announced(const QString &words);
    /// The last typed answer was taken for another one than was meant.
    void otherReplyWanted();

private:
    void announce(TalkBox &box);
    void truncate(qsizetype parts);
    TalkBox *append(TalkBox *box);
    void addAnswer(const PracticeRun &run, qsizetype number);
    void addNewest(const PracticeRun &run);
    void offerOther(const PracticeRun &run);

    QVBoxLayout *m_column;
    PlainLabel *m_about;
    QList<TalkBox *>
        m_boxes; ///< of each answered turn three: caller, answer, note; then the newest
    QString m_spoken;
    QPointer<QWidget> m_other; ///< in the last note, where its answer was not recognised
};

} // namespace evenkeel
