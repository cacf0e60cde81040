#include "ui/improvement/linkdraft.h"

#include "core/storage/changelog.h"
#include "ui/improvement/linkdialog.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr auto DraftDelay = 1s;

} // namespace

LinkDraft::LinkDraft(const ChangeLog &log, const QByteArray &form, LinkDialog &dialog)
    : QObject(&dialog), m_drafts(log.database(), log.clock()), m_form(form)
{
    if (const auto draft = m_drafts.load(QLatin1StringView(m_form)); draft && draft->has_value())
        m_words = (**draft).value("text"_L1).toString();
    dialog.setTyped(m_words);
    m_later.setSingleShot(true);
    m_later.setInterval(DraftDelay);
    connect(&m_later, &QTimer::timeout, this, &LinkDraft::keepOrTryAgain);
    connect(&dialog, &LinkDialog::typedChanged, this, [this, &dialog] {
        m_words = dialog.typed();
        if (!m_later.isActive())
            m_later.start();
    });
}

LinkDraft::~LinkDraft()
{
    if (m_later.isActive())
        (void)keep();
}

bool LinkDraft::holdsWords() const
{
    return !m_words.trimmed().isEmpty();
}

Result<> LinkDraft::keep()
{
    m_later.stop();
    return holdsWords() ? m_drafts.save(QLatin1StringView(m_form), {{u"text"_s, m_words}})
                        : forget();
}

void LinkDraft::keepOrTryAgain()
{
    const Result<> kept = keep();
    if (!kept && kept.error().fault == Fault::StorageLent)
        m_later.start();
    else if (!kept)
        emit failed(kept.error());
}

Result<> LinkDraft::forget()
{
    return m_drafts.forget(QLatin1StringView(m_form));
}

} // namespace evenkeel
