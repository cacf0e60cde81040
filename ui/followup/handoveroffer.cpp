#include "ui/followup/handoveroffer.h"

#include "ui/widgets/button.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

HandoverOffer::HandoverOffer(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel({}, looks::CardTitle)),
      m_says(new PlainLabel({}, looks::Meta)),
      m_details(new ChoiceRow(ChoiceRow::Kind::Check, tr("Details of the call on the sheet"))),
      m_together(new ChoiceRow(ChoiceRow::Kind::Check, {})),
      m_accept(new Button(tr("They have accepted it"), Button::Kind::Secondary)),
      m_print(new Button(tr("Print a sheet"), Button::Kind::Secondary)),
      m_sheet(new Button(tr("Save a sheet"), Button::Kind::Secondary)),
      m_file(new Button(tr("Save a file for them"), Button::Kind::Secondary))
{
    m_title->setElided(true);
    buildLayout();
    setFocusProxy(m_print);
    connect(m_accept, &Button::clicked, this, [this] {
        setFocus(); // the button goes
        emit accepted(m_followUp);
    });
    connect(m_print, &Button::clicked, this, [this] { emit printRequested(request()); });
    connect(m_sheet, &Button::clicked, this, [this] { emit sheetRequested(request()); });
    connect(m_file, &Button::clicked, this, [this] { emit fileRequested(request()); });
}

void HandoverOffer::setFollowUp(const FollowUp &followUp)
{
    if (followUp.id != m_followUp) {
        m_details->setChecked(false);
        m_together->setChecked(false);
    }
    m_followUp = followUp.id;
    //: %1: the name of a colleague
    m_title->setText(tr("For %1").arg(followUp.handedTo));
    m_says->setText(
        followUp.handoverAccepted
            ? tr("They have accepted it. The file comes in under Export, Import.")
            : tr("They have not accepted it yet. The file comes in under Export, Import."));
    m_accept->setVisible(!followUp.handoverAccepted);
    m_details->setVisible(followUp.interaction.has_value());
}

void HandoverOffer::setOthers(const QList<FollowUpId> &others)
{
    m_others = others;
    const int count = static_cast<int>(others.size());
    m_together->setVisible(count > 0);
    m_together->setText(tr("With %Ln other(s) handed to them today", nullptr, count));
}

void HandoverOffer::takeOthers()
{
    m_together->setChecked(true);
}

HandoverRequest HandoverOffer::request() const
{
    HandoverRequest request{.followUps = {m_followUp}};
    if (!m_others.isEmpty() && m_together->isChecked())
        request.followUps += m_others;
    request.details = !m_details->isHidden() && m_details->isChecked();
    return request;
}

void HandoverOffer::buildLayout()
{
    m_says->setWordWrap(true);
    for (Button *button : {m_accept, m_print, m_sheet, m_file})
        button->setSize(Button::Size::Small);
    auto *sheets = new QHBoxLayout;
    sheets->setSpacing(8);
    sheets->addWidget(m_print);
    sheets->addWidget(m_sheet);
    sheets->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 8);
    all->setSpacing(8);
    all->addWidget(m_title);
    all->addWidget(m_says);
    all->addWidget(m_accept, 0, Qt::AlignLeft);
    all->addWidget(m_details);
    all->addWidget(m_together);
    all->addLayout(sheets);
    all->addWidget(m_file, 0, Qt::AlignLeft);
}

} // namespace evenkeel
