#include "ui/report/exportpreviewcard.h"

#include "ui/report/paperview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

enum View { AsSent, WithHidden };

/// The paper as it will be sent: without what stood there before.
void forgetHidden(PaperText &text)
{
    for (PaperRun &run : text)
        run.was.clear();
}

ExportPaper asSent(ExportPaper paper)
{
    for (PaperSection &section : paper.sections) {
        for (PaperItem &item : section.items) {
            forgetHidden(item.title);
            forgetHidden(item.meta);
            for (PaperLine &line : item.lines)
                forgetHidden(line.text);
        }
    }
    return paper;
}

} // namespace

ExportPreviewCard::ExportPreviewCard(QWidget *parent) : QWidget(parent)
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->setSpacing(0);
    buildHead(*card);
    m_paper = new PaperView;
    m_area = new ScrollArea;
    m_area->setColumn(m_paper);
    m_area->setFocusPolicy(Qt::StrongFocus); // to be read with the keys
    m_area->setAccessibleName(m_paper->accessibleName());
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("The beginning of the file"));
    m_sentence = new PlainLabel({}, looks::Secondary);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto *stack = new QWidget;
    m_stack = new QStackedLayout(stack);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_sentence);
    card->body()->addWidget(stack, 1);
    buildFoot(*card);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    connect(
        m_area->verticalScrollBar(), &QScrollBar::valueChanged, this,
        &ExportPreviewCard::showPageNumber);
    connect(m_view, &SegmentedControl::chosen, this, &ExportPreviewCard::showPaper);
    setSentence({});
}

void ExportPreviewCard::buildHead(Card &card)
{
    auto *title = new PlainLabel(tr("Preview"), looks::CardTitle);
    m_page = new PlainLabel({}, looks::Meta);
    m_view = new SegmentedControl(tr("Preview"), {tr("As sent"), tr("Show what is hidden")});
    m_view->setSmall(true);
    m_view->setIconNames({{}, u"eye"_s});
    m_view->setCurrent(WithHidden);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(mirrored({16, 11, 12, 10}));
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_page);
    head->addStretch(1);
    head->addWidget(m_view);
    QSizePolicy policy = m_view->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the head keeps its height
    m_view->setSizePolicy(policy);
    card.body()->addLayout(head);
    card.body()->addWidget(new Divider);
}

void ExportPreviewCard::buildFoot(Card &card)
{
    m_strong = new PlainLabel({}, looks::CardTitle);
    m_quiet = new PlainLabel({}, looks::Meta);
    m_strong->setElided(true);
    m_quiet->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_strong);
    words->addWidget(m_quiet);
    QHBoxLayout *foot = card.foot();
    foot->setContentsMargins(16, 9, 16, 9);
    foot->setSpacing(12);
    foot->addWidget(new Glyph(u"warning"_s, 18, Token::AmberIcon));
    foot->addLayout(words, 1);
}

void ExportPreviewCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
    m_view->hide();
    m_page->setText({});
}

void ExportPreviewCard::setPreview(const ExportPreview &preview)
{
    m_preview = preview;
    const bool forReading = preview.choices.isForReading();
    m_view->setVisible(forReading && preview.paper.replaced > 0);
    if (forReading) {
        showPaper();
        m_stack->setCurrentWidget(m_area);
    } else {
        m_text->setPlainText(preview.text);
        m_stack->setCurrentWidget(m_text);
        m_page->setText(tr("the beginning"));
    }
    showFoot();
}

void ExportPreviewCard::toggleHidden()
{
    if (m_view->isHidden())
        return;
    m_view->setCurrent(m_view->current() == AsSent ? WithHidden : AsSent);
    showPaper();
}

void ExportPreviewCard::showPaper()
{
    const int place = m_area->verticalScrollBar()->value();
    m_paper->setPaper(m_view->current() == AsSent ? asSent(m_preview.paper) : m_preview.paper);
    m_area->verticalScrollBar()->setValue(place);
    showPageNumber();
}

void ExportPreviewCard::showPageNumber()
{
    if (!m_preview.choices.isForReading() || m_paper->pageCount() == 0)
        return;
    const int middle = m_area->verticalScrollBar()->value() + m_area->viewport()->height() / 2;
    const QLocale locale;
    const QString page = locale.toString(m_paper->pageAt(middle) + 1);
    //: where the reader is in the preview
    m_page->setText(
        m_paper->isCut() ? tr("page %1, the first ones are shown").arg(page)
                         : tr("page %1 of %2").arg(page, locale.toString(m_paper->pageCount())));
}

void ExportPreviewCard::showFoot()
{
    if (m_preview.choices.format == ExportFormat::Calendar) {
        m_strong->setText(
            m_preview.choices.calendar.hideWords ? tr("What was promised is hidden.")
                                                 : tr("It says what was promised, and to whom."));
        m_quiet->setText(tr("Your calendar may copy it to a server, where others may read it."));
        return;
    }
    if (!m_preview.choices.isForReading()) {
        m_strong->setText(tr("Nothing is hidden in this file."));
        m_quiet->setText(
            m_preview.choices.request.mine
                ? tr("It also holds your self-ratings and reflections. Keep it to yourself.")
                : tr("It holds every word of the work record of these days."));
        return;
    }
    const int replaced = m_preview.paper.replaced;
    m_strong->setText(
        replaced > 0 ? tr("%Ln place(s) replaced.", nullptr, replaced)
                     : tr("Nothing is replaced."));
    m_quiet->setText(tr("Automatic hiding can miss things. Read it once before you pass it on."));
}

} // namespace evenkeel
