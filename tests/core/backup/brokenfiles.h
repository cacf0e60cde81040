#pragma once

#include "core/backup/filesteps.h"

#include <QStringList>

namespace evenkeel::test {

/// The true steps, of which one, or one and all after it, fail with a full disk.
class BrokenFiles final : public FileSteps
{
public:
    enum class How { Once, ForGood };

    /// Step `failing` fails, counted from 0; none where it is negative.
    explicit BrokenFiles(int failing = -1, How how = How::Once) : m_failing(failing), m_how(how) { }

    [[nodiscard]] int taken() const { return m_taken; }

    [[nodiscard]] Result<> makeFolder(const QString &folder) override;
    [[nodiscard]] Result<> reserve(const QString &file) override;
    [[nodiscard]] Result<> copy(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> alsoName(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> remove(const QString &file) override;
    [[nodiscard]] Result<> syncFile(const QString &file) override;
    [[nodiscard]] Result<> syncFolder(const QString &folder) override;

private:
    [[nodiscard]] Result<> next();

    DiskFiles m_disk;
    int m_failing;
    How m_how;
    int m_taken = 0;
};

/// The names in a folder, sorted.
[[nodiscard]] QStringList namesIn(const QString &folder);

[[nodiscard]] QByteArray contentOf(const QString &file);

} // namespace evenkeel::test
