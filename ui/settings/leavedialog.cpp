#include "ui/settings/leavedialog.h"

#include "ui/settings/keepingtext.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Steps = 3;
constexpr QSize FirstSize(560, 400);

PlainLabel *sentence(const QString &text)
{
    auto *label = new PlainLabel(text, looks::Secondary);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

} // namespace

LeaveDialog::LeaveDialog(KeepingDesk &desk, QWidget *parent) : QDialog(parent), m_desk(desk)
{
    setWindowTitle(tr("Leave this computer"));
    m_title = new PlainLabel({}, looks::PageTitle);
    m_steps = new QStackedWidget;
    m_steps->addWidget(makePromises());
    m_steps->addWidget(makeTaking());
    m_steps->addWidget(makeEnd());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_steps, 1);
    addButtons();
    connectDesk();
    goTo(0);
    const Theme &theme = Theme::of(this);
    resize(theme.px(FirstSize.width()), theme.px(FirstSize.height()));
}

QWidget *LeaveDialog::makePromises()
{
    auto *page = new QWidget;
    auto *column = columnOf(page);
    const QStringList open = m_desk.openPromises();
    column->addWidget(sentence(
        open.isEmpty() ? tr("Nothing is promised any more.")
                       : tr(
                           "%Ln promise(s) are still open. Hand them over before you go; this list "
                           "can be copied.",
                           nullptr, static_cast<int>(open.size()))));
    if (open.isEmpty()) {
        column->addStretch(1);
        return page;
    }
    auto *list = new QPlainTextEdit(open.join(u'\n'));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("Open promises"));
    column->addWidget(list, 1);
    return page;
}

QWidget *LeaveDialog::makeTaking()
{
    auto *page = new QWidget;
    auto *column = columnOf(page);
    column->addWidget(sentence(tr(
        "Your own record holds your self-ratings, breathers, reflections and lessons, and nothing "
        "about customers. The work record holds what you logged; ask whether you may take it.")));
    m_own = new Button(tr("My own record"), Button::Kind::Tonal);
    m_work = new Button(tr("The work record"), Button::Kind::Secondary);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (Button *button : {m_own, m_work}) {
        button->setAutoDefault(false);
        choices->addWidget(button);
    }
    choices->addStretch(1);
    column->addLayout(choices);
    m_taken = sentence({});
    column->addWidget(m_taken);
    column->addStretch(1);
    connect(m_own, &Button::clicked, this, [this] { chooseFile(TakeAlong::OwnRecord); });
    connect(m_work, &Button::clicked, this, [this] { chooseFile(TakeAlong::WorkRecord); });
    return page;
}

QWidget *LeaveDialog::makeEnd()
{
    auto *page = new QWidget;
    auto *column = columnOf(page);
    column->addWidget(sentence(
        tr("Every way to the key goes: passphrase, recovery code, keychain and key file. Then the "
           "log, its own backups, sealed lines and settings. Evenkeel closes. This cannot be "
           "undone.")));
    column->addWidget(sentence(
        tr("Out of reach are backups that you carried elsewhere or named yourself, exported files, "
           "what a calendar copied, and what others keep of this computer.")));
    column->addStretch(1);
    return page;
}

void LeaveDialog::addButtons()
{
    m_leave = new Button(tr("Leave this computer"), Button::Kind::Danger);
    m_next = new Button({}, Button::Kind::Primary);
    m_back = new Button(tr("Back"), Button::Kind::Secondary);
    m_close = new Button(tr("Stay"), Button::Kind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button *button : {m_leave, m_next, m_back}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_close->setAutoDefault(false);
    buttons->addWidget(m_close);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    connect(m_back, &Button::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &Button::clicked, this, [this] { goTo(step() + 1); });
    connect(m_leave, &Button::clicked, this, [this] {
        accept();
        m_desk.leave();
    });
}

void LeaveDialog::connectDesk()
{
    connect(&m_desk, &KeepingDesk::tookAlong, this, [this](const QString &file, qint64 records) {
        m_hasTaken = true;
        setBusy(false);
        m_taken->setText(tr("%Ln record(s) are in %1. The file was read again and is whole.",
                            nullptr, static_cast<int>(records))
                             .arg(formats::isolated(QDir::toNativeSeparators(file))));
        goTo(step());
    });
    connect(&m_desk, &KeepingDesk::failed, this, [this](const Error &error) {
        setBusy(false);
        m_taken->setText(keepingtext::failure(error));
    });
}

int LeaveDialog::step() const
{
    return m_steps->currentIndex();
}

QString LeaveDialog::said() const
{
    return m_taken->text();
}

void LeaveDialog::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    const QLocale locale;
    //: %1 of %2 steps
    m_title->setText(
        tr("Leave this computer: %1 of %2").arg(locale.toString(step + 1), locale.toString(Steps)));
    const bool isLast = step == Steps - 1;
    m_back->setVisible(step > 0);
    m_next->setVisible(!isLast);
    m_next->setText(step == 1 && !m_hasTaken ? tr("Take nothing along") : tr("Next"));
    m_leave->setVisible(isLast);
    // Enter must not destroy anything by itself.
    (isLast ? m_close : m_next)->setFocus();
}

void LeaveDialog::chooseFile(TakeAlong what)
{
    auto *dialog = new QFileDialog(this, tr("Take along"), {}, u"*.json"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString &file) {
        setBusy(true);
        m_desk.takeAlong(what, file);
    });
    dialog->open();
}

/// While a file is written nobody goes on to what destroys the log.
void LeaveDialog::setBusy(bool busy)
{
    for (Button *button : {m_own, m_work, m_next, m_back})
        button->setEnabled(!busy);
    if (busy)
        m_taken->setText(tr("One moment."));
}

} // namespace evenkeel
