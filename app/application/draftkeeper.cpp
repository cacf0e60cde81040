#include "app/application/draftkeeper.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

DraftKeeper::DraftKeeper(
    DraftStore &drafts, QLatin1StringView form, std::function<QString()> text, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_form(form), m_text(std::move(text))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(BetweenDrafts);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &DraftKeeper::keepNow);
}

QString DraftKeeper::kept() const
{
    const auto draft = m_drafts.load(m_form);
    return draft && draft->has_value() ? (*draft)->value(u"text"_s).toString() : QString();
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
    const QString text = m_text();
    const Result<> kept
        = text.isEmpty() ? m_drafts.forget(m_form) : m_drafts.save(m_form, {{u"text"_s, text}});
    if (!kept && kept.error().fault == Fault::StorageLent)
        m_soon.start(); // everything else: the next key tries again
}

} // namespace evenkeel
