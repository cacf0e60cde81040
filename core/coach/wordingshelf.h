#pragma once

#include "core/coach/contentproblem.h"
#include "core/coach/contentstamp.h"
#include "core/coach/wording.h"

#include <QObject>

#include <future>
#include <memory>

namespace evenkeel {

/// The one wording helper of the program. Its rules are read and compiled in a thread of their own
/// when somebody first asks, and again when a file of them is another, since that takes longer than
/// a keystroke may.
class WordingShelf final : public QObject
{
    Q_OBJECT

public:
    /// The program's own rules for `language`, and those of `folders` laid over, the lowest first.
    WordingShelf(QString language, QStringList folders, QObject *parent = nullptr);
    ~WordingShelf() override;

    /// Null while it is first made; the first question begins that, and made() tells its end.
    [[nodiscard]] const Wording *ready();
    /// Waits for it where it must. It lasts until made() is told of again.
    [[nodiscard]] const Wording &wording();
    /// What was wrong in the files of the folders; waits like wording().
    [[nodiscard]] const ContentProblems &problems();

    /// Has it made anew where a file of the folders is another by now. That of before answers until
    /// made(). Looks at each file, and reads none.
    void lookAgain();
    /// The same after a file was written, however alike it is.
    void readAgain();

signals:
    void made();

private:
    struct Made
    {
        std::unique_ptr<Wording> wording;
        ContentProblems problems;
    };
    using Making = std::shared_future<std::shared_ptr<const Made>>;

    void begin();
    void finish();
    void take();
    [[nodiscard]] const Made &waited();
    [[nodiscard]] bool isBegun() const { return m_made || m_making.valid(); }
    [[nodiscard]] static std::shared_ptr<const Made>
    make(const QString &language, const QStringList &folders);

    QString m_language;
    QStringList m_folders;
    QList<ContentStamp> m_stamps; ///< from before the files were read
    bool m_isStale = false; ///< what is being made may be of files of before
    std::shared_ptr<const Made> m_made;
    Making m_making; ///< the last: it ends before what it tells
};

} // namespace evenkeel
