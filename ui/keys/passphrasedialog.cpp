#include "ui/keys/passphrasedialog.h"

#include "core/keys/databasekey.h"
#include "core/keys/passphrasestrength.h"
#include "ui/text/errors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 480;
constexpr int Padding = 24;

QString titleOf(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Set: return PassphraseDialog::tr("Set a passphrase");
    case PassphraseDialog::Purpose::Change: return PassphraseDialog::tr("Change the passphrase");
    case PassphraseDialog::Purpose::Remove: return PassphraseDialog::tr("Remove the passphrase");
    case PassphraseDialog::Purpose::NewKey: break;
    }
    return PassphraseDialog::tr("Change the key itself");
}

QString wordsOf(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Set:
        return PassphraseDialog::tr(
            "From then on the log opens only with it, and can be locked. Nobody can open it for "
            "you if you forget it, we cannot either: make a recovery code, too.");
    case PassphraseDialog::Purpose::Change:
        return PassphraseDialog::tr(
            "The old one then no longer opens the log here. Backups of before still open with it, "
            "and they hold the same key: if somebody else may know it, change the key, too.");
    case PassphraseDialog::Purpose::Remove:
        return PassphraseDialog::tr(
            "The log then opens by itself for whoever uses your account here, and cannot be "
            "locked. The keychain of this system keeps the key, or else a file beside the log.");
    case PassphraseDialog::Purpose::NewKey: break;
    }
    return PassphraseDialog::tr(
        "For when somebody may have copied your files together with what opens them. The log is "
        "closed, copied under a new key and checked, and so are the backups that Evenkeel keeps: "
        "that can take minutes. Passphrase and keychain stay; a recovery code ends, and you make a "
        "new one. Backups that you put elsewhere stay under the old key.");
}

QString wordsOf(passphrase::Strength strength)
{
    using passphrase::Strength;
    switch (strength) {
    case Strength::TooShort:
        return PassphraseDialog::tr(
            "At least ten characters. Three or four words that do not belong together are easy to "
            "keep in mind and hard to guess.");
    case Strength::TooEven:
        return PassphraseDialog::tr(
            "That is guessed early: the same few characters, or a row of keys. Three or four words "
            "that do not belong together are better.");
    case Strength::Fair:
        return PassphraseDialog::tr(
            "Enough against people who guess. One more word makes it good.");
    case Strength::Good: return PassphraseDialog::tr("Good. A computer that guesses needs years.");
    case Strength::Strong: break;
    }
    return PassphraseDialog::tr("Strong. Nobody gets through it by guessing.");
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, bool asks, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_asks(asks && purpose != Purpose::Set)
{
    const Theme &theme = Theme::of(this);
    setWindowTitle(titleOf(purpose));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Padding, Padding, Padding, Padding);
    column->setSpacing(12);
    auto *words = new PlainLabel(wordsOf(purpose), looks::Secondary);
    words->setWordWrap(true);
    words->setFixedWidth(theme.px(Width) - 2 * Padding);
    column->addWidget(new PlainLabel(titleOf(purpose), looks::PageTitle));
    column->addWidget(words);
    addFields(*column);
    m_problem = new PlainLabel({}, {.size = TextSize::Meta, .token = Token::DangerText});
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    addFoot(*column);
    column->setSizeConstraint(QLayout::SetFixedSize);
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
}

void PassphraseDialog::addFields(QVBoxLayout &column)
{
    const bool codeCounts = m_purpose != Purpose::NewKey; // which must know the passphrase itself
    if (m_asks)
        m_present = addField(
            column,
            codeCounts ? tr("Present passphrase, or the recovery code") : tr("Present passphrase"));
    if (asksForFresh()) {
        m_fresh = addField(column, tr("New passphrase"));
        m_strength = new PlainLabel({}, looks::Meta);
        m_strength->setWordWrap(true);
        column.addWidget(m_strength);
        m_again = addField(column, tr("The new one again"));
        connect(m_fresh, &TextField::textEdited, this, &PassphraseDialog::showStrength);
        showStrength();
    }
}

bool PassphraseDialog::asksForFresh() const
{
    return m_purpose == Purpose::Set || m_purpose == Purpose::Change;
}

TextField *PassphraseDialog::addField(QVBoxLayout &column, const QString &label)
{
    auto *field = new TextField(label, {});
    field->edit()->setEchoMode(QLineEdit::Password);
    connect(field, &TextField::submitted, this, &PassphraseDialog::submit);
    m_fields.append(field);
    column.addWidget(field);
    return field;
}

void PassphraseDialog::addFoot(QVBoxLayout &column)
{
    const bool removes = m_purpose == Purpose::Remove;
    m_submit = new Button(verb(), removes ? Button::Kind::Danger : Button::Kind::Primary);
    m_show = new Button(tr("Show"), Button::Kind::Secondary);
    m_show->setIconName(u"eye"_s);
    m_show->setAccessibleName(tr("Show what is typed"));
    m_leave = new Button(tr("Leave it"), Button::Kind::Quiet);
    for (Button *button : {m_submit, m_show, m_leave})
        button->setAutoDefault(false); // Enter belongs to the fields
    connect(m_submit, &Button::clicked, this, &PassphraseDialog::submit);
    connect(m_show, &Button::clicked, this, &PassphraseDialog::toggleShown);
    connect(m_leave, &Button::clicked, this, &PassphraseDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_submit);
    foot->addWidget(m_show);
    m_show->setVisible(!m_fields.isEmpty());
    foot->addStretch(1);
    foot->addWidget(m_leave);
    column.addSpacing(4);
    column.addLayout(foot);
}

QString PassphraseDialog::verb() const
{
    switch (m_purpose) {
    case Purpose::Set: return tr("Set passphrase");
    case Purpose::Change: return tr("Change passphrase");
    case Purpose::Remove: return tr("Remove passphrase");
    case Purpose::NewKey: break;
    }
    return tr("Change the key");
}

void PassphraseDialog::showStrength()
{
    m_strength->setText(wordsOf(passphrase::strengthOf(m_fresh->text())));
}

void PassphraseDialog::toggleShown()
{
    m_shown = !m_shown;
    m_show->setText(m_shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_shown ? tr("Hide what is typed") : tr("Show what is typed"));
    for (const TextField *field : std::as_const(m_fields))
        field->edit()->setEchoMode(m_shown ? QLineEdit::Normal : QLineEdit::Password);
}

bool PassphraseDialog::isComplete()
{
    TextField *wrong = nullptr;
    const auto complain = [&wrong](TextField *field, const QString &sentence) {
        field->setError(sentence);
        wrong = wrong ? wrong : field;
    };
    if (m_present && m_present->text().isEmpty())
        complain(m_present, tr("Type what opens the log now."));
    if (m_fresh) {
        const auto strength = passphrase::strengthOf(m_fresh->text());
        if (!passphrase::isTaken(strength))
            complain(m_fresh, tr("This one is too easy to guess. The sentence below says why."));
        else if (m_again->text() != m_fresh->text())
            complain(m_again, tr("The two are not the same. Type the new one once more."));
    }
    if (wrong)
        wrong->edit()->setFocus();
    return wrong == nullptr;
}

void PassphraseDialog::submit()
{
    m_problem->hide();
    if (m_busy || !isComplete())
        return;
    QByteArray present = m_present ? m_present->text().toUtf8() : QByteArray();
    QByteArray fresh = m_fresh ? m_fresh->text().toUtf8() : QByteArray();
    emit submitted(present, fresh);
    DatabaseKey::wipe(present);
    DatabaseKey::wipe(fresh);
}

void PassphraseDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (TextField *field : std::as_const(m_fields))
        field->setEnabled(!busy);
    for (Button *button : {m_submit, m_show, m_leave})
        button->setEnabled(!busy);
    m_submit->setText(busy ? tr("Working ...") : verb());
}

void PassphraseDialog::refuse(const Error &error)
{
    setBusy(false);
    const bool notThisOne = error.fault == Fault::WrongKey || error.fault == Fault::KeyMissing;
    if (m_present && notThisOne) {
        m_present->setError(sentenceFor(error));
        m_present->edit()->selectAll();
        m_present->edit()->setFocus();
        return;
    }
    m_problem->setText(sentenceFor(error));
    m_problem->show();
}

QString PassphraseDialog::sentenceFor(const Error &error) const
{
    const bool notThisOne = error.fault == Fault::WrongKey || error.fault == Fault::KeyMissing;
    return m_present && notThisOne
        ? tr("That does not open the log. Nothing was changed. Check for capital letters and the "
             "keyboard's language, then try again.")
        : errors::inWords(error);
}

void PassphraseDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void PassphraseDialog::done(int result)
{
    for (TextField *field : std::as_const(m_fields))
        field->setText({});
    QDialog::done(result);
}

} // namespace evenkeel
