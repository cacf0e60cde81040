#include "ui/interaction/experienceblock.h"

#include "ui/text/experiencetext.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qsizetype LongestSummary = 80; ///< of the calmest one

QString shortened(const QString &summary)
{
    const QString line = summary.simplified();
    return line.size() <= LongestSummary ? line : line.left(LongestSummary - 1).trimmed() + u'…';
}

} // namespace

ExperienceBlock::ExperienceBlock(ExperienceWorker::Open open, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_worker(std::move(open)), m_clock(clock)
{
    buildLayout();
    connect(&m_worker, &ExperienceWorker::answered, this, &ExperienceBlock::take);
    connect(m_fold, &IconButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_open, &Button::clicked, this, [this] {
        if (m_experience.calmest)
            emit openRequested(m_experience.calmest->interaction.id);
    });
    hide();
}

void ExperienceBlock::buildLayout()
{
    m_count = new PlainLabel({}, looks::Secondary, this);
    m_count->setWordWrap(true);
    m_fold = new IconButton(u"chevron-down"_s, {}, this);
    m_fold->setSmall(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_count, 1);
    head->addWidget(m_fold, 0, Qt::AlignTop);

    m_body = new QWidget(this);
    m_endings = new PlainLabel({}, looks::Secondary, m_body);
    m_calmest = new PlainLabel({}, looks::Secondary, m_body);
    m_which = new PlainLabel({}, looks::Secondary, m_body);
    m_open = new Button(tr("Open it"), Button::Kind::Secondary, m_body);
    m_open->setSize(Button::Size::Small);
    m_done = new PlainLabel({}, looks::Secondary, m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(4);
    for (PlainLabel *label : {m_endings, m_calmest, m_which})
        body->addWidget(label);
    body->addWidget(m_open, 0, Qt::AlignLeft);
    body->addWidget(m_done);
    for (PlainLabel *label : {m_endings, m_calmest, m_which, m_done})
        label->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(mirrored({16, 2, 10, 8}));
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_body);
}

void ExperienceBlock::look(const Interaction &interaction)
{
    if (interaction.id != m_of)
        hide(); // what is said of another is not said of this one
    m_of = interaction.id;
    if (!interaction.id.isValid() || interaction.deleted || interaction.category.isEmpty()) {
        m_worker.forget();
        take({});
        return;
    }
    m_worker.request(
        {.category = interaction.category,
         .trigger = interaction.trigger,
         .without = interaction.id});
}

void ExperienceBlock::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    fill();
}

void ExperienceBlock::setFolded(bool folded)
{
    m_folded = folded;
    fill();
}

void ExperienceBlock::take(const Experience &experience)
{
    m_experience = experience;
    fill();
    setVisible(experience.count > 0);
}

void ExperienceBlock::fill()
{
    const bool hasMore = !m_experience.endings.isEmpty();
    m_count->setText(experiencetext::count(m_experience));
    m_fold->setVisible(hasMore);
    m_fold->setName(
        m_folded ? tr("Show how those of this kind went") : tr("Fold how those of this kind went"));
    m_fold->setIconName(m_folded ? u"chevron-down"_s : u"chevron-right"_s);
    m_body->setVisible(hasMore && !m_folded);
    m_endings->setText(experiencetext::endings(m_experience));
    const auto &calmest = m_experience.calmest;
    m_calmest->setText(experiencetext::calmest(m_experience, m_discreet));
    m_done->setText(experiencetext::done(m_experience));
    for (PlainLabel *label : {m_calmest, m_which, m_done})
        label->setVisible(calmest.has_value());
    m_open->setVisible(calmest.has_value());
    if (!calmest)
        return;
    const QString when = formats::moment(calmest->interaction.occurred, m_clock.today());
    m_which->setText(
        //: %1 is a day and time, %2 the first words of what happened
        tr("%1: %2").arg(when, formats::isolated(shortened(calmest->interaction.summary))));
    m_open->setAccessibleName(tr("Open the calmest one, %1").arg(m_which->text()));
}

} // namespace evenkeel
