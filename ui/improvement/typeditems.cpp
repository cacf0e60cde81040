#include "ui/improvement/typeditems.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

void TypedItems::setSaved(const QList<ImprovementItem> &items)
{
    m_saved.clear();
    for (const ImprovementItem &item : items)
        m_saved.insert(item.id, {.title = item.title, .detail = item.detail});
    settle();
}

TypedItems::Words TypedItems::words() const
{
    return m_typed.value(m_shown, m_saved.value(m_shown));
}

void TypedItems::type(const Words &words)
{
    m_typed.insert(m_shown, words);
    settle();
}

void TypedItems::letGo()
{
    m_typed.remove(m_shown);
    m_shown = 0;
}

QJsonObject TypedItems::toJson() const
{
    if (m_typed.isEmpty())
        return {};
    QJsonObject typed;
    for (auto one = m_typed.cbegin(); one != m_typed.cend(); ++one)
        typed.insert(
            QString::number(one.key()),
            QJsonObject{{u"title"_s, one->title}, {u"detail"_s, one->detail}});
    return {{u"shown"_s, m_shown}, {u"typed"_s, typed}};
}

void TypedItems::setJson(const QJsonObject &draft)
{
    m_typed.clear();
    const QJsonObject typed = draft.value("typed"_L1).toObject();
    for (auto one = typed.begin(); one != typed.end(); ++one) {
        const QJsonObject words = one.value().toObject();
        m_typed.insert(
            one.key().toLongLong(),
            {.title = words.value("title"_L1).toString(),
             .detail = words.value("detail"_L1).toString()});
    }
    const qint64 shown = draft.value("shown"_L1).toInteger();
    m_shown = m_typed.contains(shown) ? shown : 0;
    settle();
}

void TypedItems::settle()
{
    const QList<qint64> ids = m_typed.keys();
    for (const qint64 id : ids) {
        const bool isGone = id != 0 && !m_saved.contains(id);
        if (isGone && !m_typed.contains(0))
            m_typed.insert(0, m_typed.value(id));
        if (isGone || m_typed.value(id) == m_saved.value(id))
            m_typed.remove(id);
    }
    if (!m_saved.contains(m_shown))
        m_shown = 0;
}

} // namespace evenkeel
