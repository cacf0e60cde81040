#pragma once

#include "core/storage/statement.h"

#include <QHash>
#include <QList>

#include <functional>

namespace evenkeel {

/// What a column says, made of its bytes once for each of the few values that come over and over.
template<class Value>
class Column
{
public:
    using Make = std::function<Value(const QString &)>;

    Column(int column, Make make) : m_column(column), m_make(std::move(make)) { }

    const Value &of(const Statement &row)
    {
        const QByteArrayView bytes = row.bytes(m_column);
        const auto key = QByteArray::fromRawData(bytes.data(), bytes.size());
        const qsizetype known = m_places.value(key, m_values.size());
        if (known == m_values.size()) {
            m_places.insert(bytes.toByteArray(), known);
            m_values.append(m_make(row.text(m_column)));
        }
        return m_values.at(known);
    }

private:
    int m_column;
    Make m_make;
    QHash<QByteArray, qsizetype> m_places; ///< in `m_values`
    QList<Value> m_values;
};

} // namespace evenkeel
