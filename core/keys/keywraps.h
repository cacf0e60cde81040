#pragma once

#include "core/base/filesteps.h"
#include "core/keys/keywrap.h"

#include <QJsonArray>
#include <QList>

namespace evenkeel {

/// What `keys.json` of a data folder holds: every way to the key of its database, one of a kind.
class KeyWraps
{
public:
    /// Reads the file; without one there are none. A wrap that cannot be read is kept as it is,
    /// and the others work. Faults: FileUnreadable, KeyMissing where the file is no such file,
    /// StorageNewer.
    [[nodiscard]] static Result<KeyWraps> read(const QString &file);

    /// Writes aside, to the disk, reads back and only then takes the place of `file`: whatever
    /// fails, one whole file is there. Mode 0600. Faults: those of FileSteps.
    [[nodiscard]] Result<> write(const QString &file, FileSteps &files = diskFiles()) const;

    /// The wrap of this kind, or null.
    [[nodiscard]] const KeyWrap *find(KeyWrap::Kind kind) const;

    [[nodiscard]] bool isEmpty() const { return m_wraps.isEmpty() && m_unread.isEmpty(); }

    /// A wrap that is there could not be read.
    [[nodiscard]] bool isDamaged() const { return !m_unread.isEmpty(); }

    /// Takes the place of the one of its kind.
    void put(const KeyWrap &wrap);
    void remove(KeyWrap::Kind kind);

    friend bool operator==(const KeyWraps &, const KeyWraps &) = default;

private:
    [[nodiscard]] static Result<KeyWraps> parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    QList<KeyWrap> m_wraps;
    QJsonArray m_unread;
};

} // namespace evenkeel
