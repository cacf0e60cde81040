#pragma once

#include "core/base/filesteps.h"

#include <QStringList>

#include <array>

namespace evenkeel::test {

/// The true steps, of which one, or one and all after it, fail.
class BrokenFiles final : public FileSteps
{
public:
    enum class How { Once, ForGood };
    enum class Kind {
        Full, ///< ENOSPC
        Io, ///< EIO
        ReadOnly, ///< EROFS
        ShortWrite, ///< half of what is written stays, then the disk is full
        Sync, ///< what has to reach the disk does not
    };

    static constexpr std::array Kinds{
        Kind::Full, Kind::Io, Kind::ReadOnly, Kind::ShortWrite, Kind::Sync};

    /// Step `failing` of those that this kind can let fail, counted from 0; none where it is
    /// negative.
    explicit BrokenFiles(int failing = -1, How how = How::Once, Kind kind = Kind::Full)
        : m_failing(failing), m_how(how), m_kind(kind)
    {
    }

    [[nodiscard]] int taken() const { return m_taken; }

    [[nodiscard]] Result<> makeFolder(const QString &folder) override;
    [[nodiscard]] Result<> reserve(const QString &file) override;
    [[nodiscard]] Result<> write(const QString &file, const QByteArray &content) override;
    [[nodiscard]] Result<> copy(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> alsoName(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> remove(const QString &file) override;
    [[nodiscard]] Result<> syncFile(const QString &file) override;
    [[nodiscard]] Result<> syncFolder(const QString &folder) override;

private:
    enum class Step { Name, Content, Sync };

    [[nodiscard]] bool concerns(Step step) const;
    [[nodiscard]] Result<> next(Step step);

    DiskFiles m_disk;
    int m_failing;
    How m_how;
    Kind m_kind;
    int m_taken = 0;
};

/// The names in a folder, sorted.
[[nodiscard]] QStringList namesIn(const QString &folder);

[[nodiscard]] QByteArray contentOf(const QString &file);

} // namespace evenkeel::test
