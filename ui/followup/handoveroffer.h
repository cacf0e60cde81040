#pragma once

#include "core/report/handover.h"

#include <QWidget>

namespace evenkeel {

class Button;
class ChoiceRow;
class PlainLabel;

/// What can go along with a follow-up that was handed over: a sheet for the colleague, printed or
/// saved, and a file that they import.
class HandoverOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverOffer(QWidget *parent = nullptr);

    /// Offers what fits to `followUp`, which was handed over.
    void setFollowUp(const FollowUp &followUp);
    /// Others that went to the same colleague and can go along.
    void setOthers(const QList<FollowUpId> &others);

    /// Ticks that the others go along.
    void takeOthers();

    /// What is asked for, as it is ticked.
    [[nodiscard]] HandoverRequest request() const;

signals:
    /// The colleague has said so since.
    void accepted(evenkeel::FollowUpId id);
    void printRequested(const evenkeel::HandoverRequest &request);
    void sheetRequested(const evenkeel::HandoverRequest &request);
    void fileRequested(const evenkeel::HandoverRequest &request);

private:
    void buildLayout();

    FollowUpId m_followUp;
    QList<FollowUpId> m_others;
    PlainLabel *m_title;
    PlainLabel *m_says;
    ChoiceRow *m_details;
    ChoiceRow *m_together;
    Button *m_accept;
    Button *m_print;
    Button *m_sheet;
    Button *m_file;
};

} // namespace evenkeel
