#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// The pages on which the engine keeps its list of tables, told from all others by what stands in
/// them.
namespace evenkeel::schemapage {

/// One that holds entries of the list.
struct Leaf
{
    quint32 page = 0;
    quint64 first = 0; ///< number of its first entry
    quint64 last = 0;
};

/// Nothing where the decrypted `page` is any other one.
[[nodiscard]] std::optional<Leaf> leafFrom(const QByteArray &page, quint32 number);

/// The first page of a database whose list stands on `leaves`, which come in order and are not
/// empty. Nothing where they do not fit into it.
[[nodiscard]] std::optional<QByteArray> rootOver(const QList<Leaf> &leaves);

} // namespace evenkeel::schemapage
