#include "ui/restore/restorewindow.h"

#include "core/keys/databasekey.h"
#include "ui/restore/restorewords.h"
#include "ui/restore/wordcolumn.h"
#include "ui/text/errors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stepmarks.h"
#include "ui/widgets/textfield.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr QSize FirstSize(680, 600);
constexpr int Padding = 24;
constexpr int Steps = 3;

PlainLabel *sentence(const TextLook &look)
{
    auto *label = new PlainLabel({}, look);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void say(PlainLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

RestoreWindow::RestoreWindow(QDate today, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent, Qt::Window), m_marks(new StepMarks(Steps)),
      m_title(new PlainLabel({}, looks::PageTitle)), m_reason(sentence(looks::Secondary)),
      m_pages(new QStackedWidget), m_choice(new BackupChoice(today, zone)),
      m_news(sentence(looks::Reading))
{
    setWindowTitle(tr("Restore a backup"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Padding, Padding, Padding, 20);
    column->setSpacing(12);
    column->addWidget(m_marks);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    buildChoice();
    buildWords();
    column->addWidget(m_pages, 1);
    column->addWidget(m_news);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    buildFoot(*foot);
    column->addLayout(foot);
    resize(FirstSize);
    showChoice();
}

void RestoreWindow::buildChoice()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_file = new Button(tr("Another file"), Button::Kind::Secondary);
    m_salvage = new Button(tr("Save what can still be read"), Button::Kind::Secondary);
    m_secret = new TextField(tr("Passphrase or recovery code"), {});
    m_secret->edit()->setEchoMode(QLineEdit::Password);
    auto *others = new QHBoxLayout;
    others->addWidget(m_file);
    others->addWidget(m_salvage);
    others->addStretch(1);
    column->addWidget(m_choice, 1);
    column->addLayout(others);
    column->addWidget(m_secret);
    m_pages->addWidget(page);
    connect(m_choice, &BackupChoice::chosenChanged, this, &RestoreWindow::followChoice);
    connect(m_file, &Button::clicked, this, &RestoreWindow::fileRequested);
    connect(m_salvage, &Button::clicked, this, [this] { emit salvageRequested(m_damagedLog); });
    connect(m_secret, &TextField::submitted, this, &RestoreWindow::goOn);
}

void RestoreWindow::buildWords()
{
    m_words = new WordColumn;
    m_pages->addWidget(m_words);
}

void RestoreWindow::buildFoot(QHBoxLayout &foot)
{
    m_next = new Button({}, Button::Kind::Primary);
    m_back = new Button(tr("Back"), Button::Kind::Secondary);
    m_close = new Button({}, Button::Kind::Quiet);
    connect(m_next, &Button::clicked, this, &RestoreWindow::goOn);
    connect(m_back, &Button::clicked, this, [this] {
        m_step == Step::Done ? emit undoRequested() : showChoice();
    });
    connect(m_close, &Button::clicked, this, &QWidget::close);
    foot.addWidget(m_next);
    foot.addWidget(m_back);
    foot.addStretch(1);
    foot.addWidget(m_close);
}

void RestoreWindow::setReason(const QString &sentence)
{
    say(m_reason, sentence);
}

void RestoreWindow::setOffersSalvage(const QString &log)
{
    m_damagedLog = log;
    m_salvage->setVisible(!log.isEmpty());
}

void RestoreWindow::goTo(Step step, const QString &title)
{
    m_step = step;
    m_mustWait = false;
    m_marks->setCurrent(static_cast<int>(step));
    m_title->setText(title);
    m_pages->setCurrentIndex(step == Step::Choose ? 0 : 1);
    m_pages->setEnabled(true);
    m_reason->setVisible(step == Step::Choose && !m_reason->text().isEmpty());
    say(m_news, {});
    m_back->setVisible(step == Step::Preview || (step == Step::Done && m_canUndo));
    m_back->setText(step == Step::Done ? tr("Take it back") : tr("Back"));
    m_next->setVisible(step != Step::Done);
    if (step == Step::Preview)
        m_next->setText(tr("Restore"));
    m_next->setEnabled(true);
    m_close->setText(step == Step::Done ? tr("Close") : tr("Not now"));
    m_close->setEnabled(true);
    m_back->setEnabled(true);
}

void RestoreWindow::showChoice()
{
    goTo(Step::Choose, tr("Step 1 of 3: choose a backup"));
    m_salvage->setVisible(!m_damagedLog.isEmpty());
    followChoice();
    m_choice->focusChosen();
}

void RestoreWindow::followChoice()
{
    if (m_step != Step::Choose)
        return;
    const bool asks = m_choice->needsSecret();
    if (!asks) {
        m_secret->setText({});
        m_secret->setError({});
    }
    m_secret->setVisible(asks);
    m_next->setText(
        m_choice->isDamaged() ? tr("See what can be saved") : tr("See what would change"));
    m_next->setEnabled(m_pages->isEnabled() && !m_choice->chosen().isEmpty());
}

void RestoreWindow::goOn()
{
    if (m_step == Step::Preview) {
        emit restoreRequested();
        return;
    }
    const QString file = m_choice->chosen();
    if (file.isEmpty())
        return;
    if (m_choice->isDamaged()) {
        emit salvageRequested(file);
        return;
    }
    if (!m_choice->needsSecret()) {
        emit previewRequested(file);
        return;
    }
    if (m_secret->text().isEmpty()) {
        m_secret->setError(tr("Type the passphrase or the recovery code of this backup, then "
                              "press Enter."));
        m_secret->edit()->setFocus();
        return;
    }
    QByteArray secret = m_secret->text().toUtf8();
    emit secretGiven(file, secret);
    DatabaseKey::wipe(secret);
}

void RestoreWindow::refuseSecret(const QString &sentence)
{
    showChoice();
    m_secret->setError(sentence);
    m_secret->edit()->selectAll();
    m_secret->edit()->setFocus();
}

void RestoreWindow::addPreview(const RestorePreview &preview)
{
    const QStringList lines = restorewords::changes(preview);
    for (const QString &line : lines)
        m_words->add(line);
    m_words->add(restorewords::present(preview.present), looks::Secondary);
}

void RestoreWindow::showPreview(const RestorePreview &preview)
{
    m_secret->setText({});
    goTo(Step::Preview, tr("Step 2 of 3: what would change"));
    m_words->clear();
    addPreview(preview);
    m_next->setFocus();
}

void RestoreWindow::showSalvaged(const RestorePreview &preview, const SalvageReport &report)
{
    goTo(Step::Preview, tr("Step 2 of 3: what could be saved"));
    m_words->clear();
    const QStringList losses = restorewords::losses(report);
    if (losses.isEmpty())
        m_words->add(tr("Every entry could be read. Nothing is lost."));
    for (const QString &line : losses)
        m_words->add(line);
    addPreview(preview);
    m_words->add(
        tr("What was saved is one of the backups now. The damaged file was only read, and is "
           "kept."),
        looks::Secondary);
    m_next->setFocus();
}

void RestoreWindow::showDone(const RestoredLog &restored, bool canUndo)
{
    m_canUndo = canUndo;
    goTo(Step::Done, tr("Step 3 of 3: the log is back"));
    m_words->clear();
    m_words->add(tr("It was read through after it was put in place, and it is open."));
    const QStringList lines = restorewords::done(restored);
    for (const QString &line : lines)
        m_words->add(line, looks::Secondary);
    if (canUndo)
        m_words->add(
            tr("Take it back shows what would change, then restores what was set aside."),
            looks::Secondary);
    m_close->setFocus();
}

void RestoreWindow::showError(const Error &error)
{
    showChoice();
    say(m_news,
        error.fault == Fault::StorageDamaged || error.fault == Fault::WrongKey
            ? restorewords::reasonFor(error) + QStringLiteral(". ")
                + (m_choice->isDamaged()
                       ? tr("Nothing was changed. Take another one, or see what can be saved of "
                            "it.")
                       : tr("Nothing was changed. Take another one."))
            : errors::inWords(error));
}

void RestoreWindow::setBusy(const QString &sentence, bool canStop)
{
    say(m_news, sentence);
    m_mustWait = !canStop;
    m_pages->setEnabled(false);
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    m_close->setEnabled(canStop);
}

void RestoreWindow::closeEvent(QCloseEvent *event)
{
    if (m_mustWait) {
        event->ignore();
        return;
    }
    event->accept();
    emit closed();
}

void RestoreWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_next->isVisible() && m_next->isEnabled() ? goOn() : event->ignore();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
