#pragma once

#include "core/capture/personaldataguard.h"
#include "core/improvement/improvementstore.h"
#include "ui/improvement/linkdialog.h"
#include "ui/widgets/page.h"

#include <QPointer>

namespace evenkeel {

class LinkDraft;

/// Asks over a window which process ideas would have spared an interaction, or which skills it is
/// a reason to train, and keeps the answer.
class LinkDesk final : public QObject
{
    Q_OBJECT

public:
    LinkDesk(
        ChangeLog &log, ImprovementStore &improvement, PersonalDataGuard guard, QWidget *window);

    void askIdeas(InteractionId interaction);
    void askSkills(InteractionId interaction);

signals:
    void said(const evenkeel::Message &message);
    void failed(const evenkeel::Error &error);

private:
    using Keep = std::function<Result<>(
        ChangeSet &changes, const QSet<qint64> &linked, const QString &added)>;

    /// What is asked, and the form whose draft is what is typed there.
    struct Asked
    {
        LinkDialog::Words words;
        QList<LinkDialog::Choice> choices;
        QByteArray form;
    };

    void ask(const Asked &asked, Keep keep);
    void save(const Keep &keep, LinkDraft &draft, const QSet<qint64> &linked, const QString &added);
    void leave(LinkDraft &draft);

    ChangeLog &m_log;
    ImprovementStore &m_improvement;
    PersonalDataGuard m_guard;
    QWidget *m_window;
    QPointer<LinkDialog> m_dialog; ///< while it is open; the window's
};

} // namespace evenkeel
