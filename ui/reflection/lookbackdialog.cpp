#include "ui/reflection/lookbackdialog.h"

#include "core/base/clock.h"
#include "ui/reflection/interactionsheet.h"
#include "ui/reflection/questionitem.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr QSize FirstSize{760, 664};
constexpr int Margin = 24;
constexpr int OfItem = 16; ///< what a question keeps free at its sides
constexpr auto BetweenWords = 15s;
constexpr auto Meant = 90s;

} // namespace

LookBackDialog::LookBackDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent), m_sheet(parts.sheet), m_clock(parts.clock), m_begun(parts.clock.monotonic())
{
    setWindowTitle(tr("Look back"));
    buildLayout(parts);
    addQuestions(parts);
    fill();
    connect(&m_sheet, &InteractionSheet::changed, this, &LookBackDialog::updateButtons);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &LookBackDialog::submit);
    }
    for (Button *button : findChildren<Button *>())
        button->setAutoDefault(false); // Enter in a field is the field's
    m_tick.setInterval(BetweenWords);
    connect(&m_tick, &QTimer::timeout, this, &LookBackDialog::tellTime);
    m_tick.start();
    tellTime();
    const Theme &theme = Theme::of(this);
    const QSize wanted(theme.px(FirstSize.width()), theme.px(FirstSize.height()));
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(32, 32)) : wanted);
    placeQuestions();
    m_items.first()->focusAnswer();
}

QString LookBackDialog::timeInWords(std::chrono::seconds spent)
{
    if (spent < 30s)
        return tr("Ninety seconds are enough. Leave out what you like.");
    if (spent < 60s)
        return tr("Half a minute so far.");
    if (spent < Meant)
        return tr("A minute so far.");
    if (spent < 120s)
        return tr("A minute and a half. Stop wherever you are.");
    const auto whole = std::chrono::duration_cast<std::chrono::minutes>(spent).count();
    return tr("%Ln minutes so far. Stop wherever you are.", nullptr, static_cast<int>(whole));
}

Button *LookBackDialog::cardsButton(const QString &category)
{
    auto *cards = new Button(tr("Cards for this"), Button::Kind::Quiet, this);
    cards->setSize(Button::Size::Small);
    cards->setIconName(u"coach"_s);
    //: %1 is a category
    const QString what
        = tr("Coach, the cards for %1 first. What you typed is kept until you come back.")
              .arg(category);
    cards->setToolTip(plaintext::toolTip(what));
    cards->setAccessibleDescription(what);
    connect(cards, &Button::clicked, this, [this] {
        reject();
        emit cardsRequested();
    });
    return cards;
}

void LookBackDialog::buildLayout(const Parts &parts)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Margin, 20, Margin, 12);
    head->setSpacing(4);
    auto *title = new QHBoxLayout;
    title->addWidget(new PlainLabel(tr("Look back"), looks::PageTitle, this), 1);
    if (!parts.category.isEmpty())
        title->addWidget(cardsButton(parts.category));
    head->addLayout(title);
    auto *which = new PlainLabel(parts.about, looks::Secondary, this);
    which->setElided(true);
    head->addWidget(which);

    m_list = new QWidget;
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(6);
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(m_list);
    auto *list = new QHBoxLayout;
    list->setContentsMargins(Margin - OfItem, 0, Margin - OfItem, 0);
    list->addWidget(m_scroll);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(list, 1);
    column->addWidget(new Divider(this));
    column->addWidget(buildFoot());
}

QWidget *LookBackDialog::buildFoot()
{
    m_save = new Button(tr("Save"), Button::Kind::Primary, this);
    m_save->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_erase = new Button(tr("Erase"), Button::Kind::Quiet, this);
    m_erase->setIconName(u"trash"_s);
    auto *later = new Button(tr("Later"), Button::Kind::Quiet, this);
    later->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    later->setToolTip(tr("What you typed is kept until you come back"));
    m_time = new PlainLabel({}, looks::Meta, this);
    m_time->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_time, 1);
    buttons->addWidget(m_erase);
    buttons->addWidget(later);
    auto *foot = new QWidget(this);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(Margin, 14, Margin, 16);
    rows->setSpacing(10);
    rows->addLayout(buttons);
    rows->addWidget(
        new IconLine(u"lock"_s, tr("Only you see this. Not in any report."), looks::Meta, this));
    connect(m_save, &Button::clicked, this, &LookBackDialog::saveRequested);
    connect(m_erase, &Button::clicked, this, &LookBackDialog::eraseRequested);
    connect(later, &Button::clicked, this, &QDialog::reject);
    return foot;
}

void LookBackDialog::addQuestions(const Parts &parts)
{
    QWidget *before = nullptr;
    for (const Question &question : parts.questions) {
        auto *item = new QuestionItem(question, parts.guard, m_list);
        item->setOpen(true);
        m_items.append(item);
        connect(item, &QuestionItem::answerEdited, &m_sheet, [this, item](const QString &text) {
            m_sheet.setAnswer(item->prompt(), text);
        });
        connect(item, &QuestionItem::whenEdited, &m_sheet, &InteractionSheet::setWhen);
        connect(item, &QuestionItem::thenEdited, &m_sheet, &InteractionSheet::setThen);
        const QList<QWidget *> stops = item->stops();
        for (QWidget *stop : stops) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_save);
    setTabOrder(m_save, m_erase);
}

/// Two beside each other where there is room; the plan, which comes last, takes the whole width.
void LookBackDialog::placeQuestions()
{
    const int columns = width() >= Theme::of(this).px(FirstSize.width()) ? 2 : 1;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const int place = static_cast<int>(i);
        const bool isPlan = m_items.at(i)->isPlan();
        m_grid->addWidget(
            m_items.at(i), isPlan ? m_grid->rowCount() : place / columns,
            isPlan ? 0 : place % columns, 1, isPlan ? columns : 1);
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void LookBackDialog::fill()
{
    const TypedAnswers typed = m_sheet.typed();
    for (QuestionItem *item : std::as_const(m_items)) {
        item->setAnswer(typed.answers.value(item->prompt()));
        item->setPlan(typed.when, typed.then);
    }
    updateButtons();
}

void LookBackDialog::updateButtons()
{
    m_save->setEnabled(m_sheet.isChanged());
    m_erase->setVisible(m_sheet.isWritten() || !m_sheet.typed().isEmpty());
}

void LookBackDialog::tellTime()
{
    using std::chrono::seconds;
    m_time->setText(
        timeInWords(std::chrono::duration_cast<seconds>(m_clock.monotonic() - m_begun)));
}

/// Ctrl Enter. Where nothing was typed there is nothing to stay for.
void LookBackDialog::submit()
{
    if (m_sheet.isChanged())
        emit saveRequested();
    else
        reject();
}

} // namespace evenkeel
