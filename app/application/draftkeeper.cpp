#include "app/application/draftkeeper.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

DraftKeeper::DraftKeeper(
    DraftStore &drafts, QLatin1StringView form, Content content, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_form(form), m_content(std::move(content))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(BetweenDrafts);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &DraftKeeper::keepNow);
}

DraftKeeper::DraftKeeper(
    DraftStore &drafts, QLatin1StringView form, const Text &text, QObject *parent)
    : DraftKeeper(
        drafts, form,
        [text] {
            const QString now = text();
            return now.isEmpty() ? QJsonObject() : QJsonObject{{u"text"_s, now}};
        },
        parent)
{
}

QJsonObject DraftKeeper::content() const
{
    const auto draft = m_drafts.load(m_form);
    return draft && draft->has_value() ? **draft : QJsonObject();
}

QString DraftKeeper::kept() const
{
    return content().value(u"text"_s).toString();
}

void DraftKeeper::noteChange()
{
    if (!m_soon.isActive())
        m_soon.start();
}

/// Also what was saved a moment ago must not come back with the next start.
void DraftKeeper::keepNow()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    keep();
}

void DraftKeeper::keep()
{
    const QJsonObject content = m_content();
    const Result<> kept
        = content.isEmpty() ? m_drafts.forget(m_form) : m_drafts.save(m_form, content);
    if (!kept && kept.error().fault == Fault::StorageLent)
        m_soon.start(); // everything else: the next key tries again
}

} // namespace evenkeel
