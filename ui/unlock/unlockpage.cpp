#include "ui/unlock/unlockpage.h"

#include "core/keys/databasekey.h"
#include "core/keys/recoverycode.h"
#include "ui/text/errors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/textfield.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr QSize FirstSize(720, 480);
constexpr int PanelWidth = 480;
constexpr int Padding = 32;
constexpr int Border = 1;
constexpr int FrameHeight = 48; ///< of the window, about
constexpr int SignSide = 40;

/// Word by word what there is, so that nobody looks for a way that was never made.
QStringList wordsFor(const UnlockWays &ways)
{
    QStringList words;
    words
        << (ways.passphrase ? UnlockPage::tr("Evenkeel does not know your passphrase and cannot "
                                             "send or reset it.")
                            : UnlockPage::tr("This log has no passphrase."));
    if (ways.code)
        words << UnlockPage::tr("The recovery code opens the log: look for the paper or the file "
                                "that you kept when it was made.");
    else if (!ways.unreadable)
        words << UnlockPage::tr("No recovery code was made for this log.");
    if (ways.keychain)
        words << UnlockPage::tr("The system's keychain opens it, too: unlock the keychain, then "
                                "quit Evenkeel and start it again.");
    if (ways.unreadable)
        words << UnlockPage::tr("The file keys.json, which says what opens the log, is damaged. A "
                                "backup brings its own.");
    words << UnlockPage::tr("A backup opens with the passphrase and the recovery code of the time "
                            "when it was made. One from before a change helps if you still know "
                            "what opened the log then.")
          << UnlockPage::tr("Without any of them nobody can open the log.");
    return words;
}

int wordsWidth(const QWidget &page)
{
    return Theme::of(&page).px(PanelWidth) - 2 * (Padding + Border);
}

} // namespace

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent), m_scroll(new ScrollArea), m_column(new QWidget),
      m_secret(new TextField(tr("Passphrase or recovery code"), {})),
      m_open(new Button(tr("Open", "the log"), Button::Kind::Primary)),
      m_forgotten(new Button(tr("Forgotten it?"), Button::Kind::Quiet)),
      m_restore(new Button(tr("Restore a backup"), Button::Kind::Secondary)), m_help(new QWidget),
      m_sentences(new QVBoxLayout), m_news(new PlainLabel({}, looks::Secondary))
{
    setWindowTitle(tr("Evenkeel", "the program"));
    m_secret->edit()->setEchoMode(QLineEdit::Password);
    m_open->setKeyHint(tr("Enter", "key"));
    connect(m_secret, &TextField::submitted, this, &UnlockPage::submit);
    connect(m_open, &Button::clicked, this, &UnlockPage::submit);
    connect(m_forgotten, &Button::clicked, this, &UnlockPage::showHelp);
    connect(m_restore, &Button::clicked, this, &UnlockPage::restoreRequested);

    auto *card = new Card;
    const int panel = Theme::of(this).px(PanelWidth);
    card->setFixedWidth(panel); // an aligned one would get the height of unwrapped words
    buildPanel(*card->body());
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(card);
    column->addStretch(1);
    auto *middle = new QHBoxLayout(m_column);
    middle->addStretch(1);
    middle->addLayout(column);
    middle->addStretch(1);
    m_scroll->setColumn(m_column);
    m_column->installEventFilter(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
    resize(FirstSize.expandedTo({panel + 2 * Padding, 0}));
}

void UnlockPage::buildPanel(QVBoxLayout &column)
{
    column.setContentsMargins(Padding, Padding, Padding, Padding);
    column.setSpacing(12);
    auto *sign = new PlainLabel;
    sign->setPixmap(Theme::of(this).appIcon(SignSide, this));
    auto *title = new PlainLabel(tr("Your log is locked"), looks::Display);
    auto *words = new PlainLabel(
        tr("Everything in it is safe. The recovery code may be typed in any case, with or without "
           "its hyphens."),
        {.size = TextSize::Reading, .token = Token::Text2});
    words->setWordWrap(true);
    words->setMinimumWidth(wordsWidth(*this));
    m_news->setWordWrap(true);
    m_news->hide();
    auto *quit = new Button(tr("Quit"), Button::Kind::Quiet);
    connect(quit, &Button::clicked, this, &UnlockPage::quitRequested);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_open);
    foot->addStretch(1);
    foot->addWidget(m_forgotten);
    foot->addWidget(quit);
    column.addWidget(sign);
    column.addWidget(title);
    column.addWidget(words);
    column.addWidget(m_news);
    column.addWidget(m_secret);
    column.addLayout(foot);
    buildHelp(column);
}

void UnlockPage::buildHelp(QVBoxLayout &column)
{
    m_sentences->setSpacing(8);
    auto *body = new QVBoxLayout(m_help);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    body->addLayout(m_sentences);
    body->addWidget(m_restore, 0, Qt::AlignLeft);
    column.addWidget(m_help);
    m_help->hide();
    setWays({});
}

void UnlockPage::setWays(const UnlockWays &ways)
{
    while (QLayoutItem *old = m_sentences->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const QStringList sentences = wordsFor(ways);
    for (const QString &sentence : sentences) {
        auto *label = new PlainLabel(sentence, looks::Secondary);
        label->setWordWrap(true);
        label->setMinimumWidth(wordsWidth(*this));
        m_sentences->addWidget(label);
    }
}

void UnlockPage::showHelp()
{
    m_help->show();
    m_forgotten->hide();
    m_restore->setFocus();
    // It has its place only after what was shown was laid out.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_restore); }, Qt::QueuedConnection);
}

void UnlockPage::ask()
{
    show();
    raise();
    activateWindow();
    m_secret->edit()->setFocus();
}

void UnlockPage::submit()
{
    const QString typed = m_secret->text();
    if (typed.isEmpty()) {
        m_secret->setError(tr("Type your passphrase or your recovery code, then press Enter."));
        return;
    }
    const auto code = RecoveryCode::read(typed);
    m_slip = code ? QString() : code.error().detail;
    QByteArray secret = typed.toUtf8();
    emit submitted(secret);
    DatabaseKey::wipe(secret);
}

void UnlockPage::setBusy(bool busy)
{
    m_secret->setEnabled(!busy);
    m_open->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening ...", "the log") : tr("Open", "the log"));
}

void UnlockPage::setNews(const QString &sentence)
{
    m_news->setText(sentence);
    m_news->setVisible(!sentence.isEmpty());
}

void UnlockPage::refuse(const Error &error)
{
    m_secret->setError(sentenceFor(error));
    m_secret->edit()->selectAll();
    m_secret->edit()->setFocus();
}

QString UnlockPage::sentenceFor(const Error &error) const
{
    const bool notThisOne = error.fault == Fault::WrongKey || error.fault == Fault::KeyMissing;
    if (!notThisOne)
        return errors::inWords(error);
    if (!m_slip.isEmpty())
        return tr("There is a slip in group %1 of the recovery code. Compare it letter by letter.")
            .arg(m_slip);
    return tr("That does not open the log, which is untouched. Check for capital letters and the "
              "keyboard's language, then try again.");
}

/// A window asks for the height of words that are not wrapped: what it needs is another, though
/// never more than the screen has.
void UnlockPage::fitHeight()
{
    const int wanted = m_column->layout()->totalHeightForWidth(width());
    setMinimumWidth(m_column->minimumSizeHint().width());
    setMinimumHeight(std::min(wanted, screen()->availableGeometry().height() - FrameHeight));
}

bool UnlockPage::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize)
        fitHeight();
    return handled;
}

bool UnlockPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_column && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void UnlockPage::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever listens hides it or quits
    emit closeRequested();
}

} // namespace evenkeel
