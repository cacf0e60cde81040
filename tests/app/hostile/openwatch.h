#pragma once

#include <QString>
#include <QTemporaryDir>

namespace evenkeel::test {

/// A folder of canaries: files which no text may make the program open. Knows of each opening,
/// by whatever library, from the kernel.
class OpenWatch
{
public:
    OpenWatch();
    ~OpenWatch();
    OpenWatch(const OpenWatch &) = delete;
    OpenWatch &operator=(const OpenWatch &) = delete;

    /// False where the system tells of no openings.
    [[nodiscard]] bool isAble() const { return m_queue >= 0; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A picture that is there, so that it would be opened.
    [[nodiscard]] QString picture() const { return m_folder.filePath(QStringLiteral("a.png")); }

    /// How many openings there were since it was last asked.
    [[nodiscard]] int openings();

private:
    void plant();

    QTemporaryDir m_folder;
    int m_queue = -1;
};

} // namespace evenkeel::test
