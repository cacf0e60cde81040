#pragma once

#include "core/coach/callguide.h"
#include "core/coach/sitepolicy.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class CallSession;
class PlainLabel;
class SaidRow;
class SiteNote;

/// The way out of abuse: what the site has its people say, in order. Each sentence that was said
/// keeps its time.
class BoundaryView final : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit BoundaryView(CallSession &session, QWidget *parent = nullptr);

    /// `reminder` is one line for the agent; may be empty. Of `site` those are told to whom a call
    /// is handed over.
    void setContent(const Boundary &boundary, const QString &reminder, const SitePolicy &site = {});

    /// Where keys begin; nullptr without sentences.
    [[nodiscard]] QWidget *first() const;
    [[nodiscard]] const QList<SaidRow *> &rows() const { return m_rows; }

signals:
    void left(); ///< back to the steps

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    CallSession &m_session;
    QVBoxLayout *m_sentences;
    PlainLabel *m_title;
    PlainLabel *m_warning;
    PlainLabel *m_reminder;
    QVBoxLayout *m_foot;
    SiteNote *m_whom = nullptr; ///< none where the site says nothing of it
    QList<SaidRow *> m_rows;
};

} // namespace evenkeel
