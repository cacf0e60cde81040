#pragma once

#include "core/coach/contentproblem.h"
#include "core/coach/wording.h"

#include <QObject>

#include <future>
#include <memory>

namespace evenkeel {

/// The one wording helper of the program. Its rules are read and compiled in a thread of their own
/// when somebody first asks, since that takes longer than a keystroke may.
class WordingShelf final : public QObject
{
    Q_OBJECT

public:
    /// The program's own rules for `language`, and those of `folders` laid over, the lowest first.
    WordingShelf(QString language, QStringList folders, QObject *parent = nullptr);
    ~WordingShelf() override;

    /// Null while it is being made; the first question begins that, and made() tells its end.
    [[nodiscard]] const Wording *ready();
    /// Waits for it where it must.
    [[nodiscard]] const Wording &wording();
    /// What was wrong in the files of the folders; waits like wording().
    [[nodiscard]] const ContentProblems &problems();

signals:
    void made();

private:
    struct Made
    {
        std::unique_ptr<Wording> wording;
        ContentProblems problems;
    };

    void begin();
    void finish();
    [[nodiscard]] static Made make(const QString &language, const QStringList &folders);

    QString m_language;
    QStringList m_folders;
    std::shared_future<Made> m_making; ///< the last: it ends before what it tells
};

} // namespace evenkeel
