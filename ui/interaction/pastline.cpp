#include "ui/interaction/pastline.h"

#include "ui/text/experiencetext.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

PastLine::PastLine(ExperienceWorker::Open open, QWidget *parent)
    : QWidget(parent), m_worker(std::move(open)), m_words(new PlainLabel({}, looks::Meta, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_words->setElided(true);
    row->addWidget(m_words, 1);
    connect(&m_worker, &ExperienceWorker::answered, this, &PastLine::take);
    hide();
}

void PastLine::look(const ExperienceQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    if (query.category.isEmpty()) {
        m_worker.forget();
        hide();
        return;
    }
    m_worker.request(query);
}

void PastLine::take(const Experience &experience)
{
    const QString endings = experiencetext::endings(experience);
    m_words->setText(experiencetext::count(experience) + u". "_s + endings);
    setVisible(!endings.isEmpty());
}

} // namespace evenkeel
