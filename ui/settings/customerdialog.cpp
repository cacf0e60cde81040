#include "ui/settings/customerdialog.h"

#include "core/interaction/customerreference.h"
#include "ui/settings/keepingtext.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;

} // namespace

CustomerDialog::CustomerDialog(KeepingDesk &desk, QWidget *parent) : QDialog(parent), m_desk(desk)
{
    setWindowTitle(tr("What is kept about a customer"));
    build();
    connectDesk();
    const int width = Theme::of(this).px(Width);
    resize(width, heightForWidth(width));
}

void CustomerDialog::build()
{
    m_reference = new TextField(tr("Customer reference"), tr("As in the log, for example 4711"));
    m_said = new PlainLabel({}, looks::Secondary);
    m_said->setWordWrap(true);
    m_lookUp = new Button(tr("Look up"), Button::Kind::Primary);
    m_export = new Button(tr("Write into a file"), Button::Kind::Secondary);
    m_erase = new Button(tr("Erase"), Button::Kind::Danger);
    m_erase->setIconName(u"trash"_s);
    auto *close = new Button(tr("Close"), Button::Kind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button *button : {m_lookUp, m_export, m_erase}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(windowTitle(), looks::PageTitle));
    column->addWidget(m_reference);
    column->addWidget(m_said);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(close, &Button::clicked, this, &QDialog::reject);
    connect(m_lookUp, &Button::clicked, this, &CustomerDialog::lookUp);
    connect(m_export, &Button::clicked, this, &CustomerDialog::chooseFile);
    connect(m_erase, &Button::clicked, this, &CustomerDialog::erase);
    connect(m_reference, &TextField::submitted, this, &CustomerDialog::lookUp);
    connect(m_reference, &TextField::textEdited, this, [this] { offer({}), say({}); });
    offer({});
    say(tr("Records, the bin, history, drafts and backups are looked through."));
}

void CustomerDialog::connectDesk()
{
    connect(&m_desk, &KeepingDesk::lookedUp, this, [this](const CustomerKept &kept) {
        setBusy(false);
        offer(kept);
        say(keepingtext::kept(kept));
    });
    connect(&m_desk, &KeepingDesk::exported, this, [this](const QString &file) {
        setBusy(false);
        offer(m_kept);
        say(tr("Written into %1. It holds nothing of yours, but everything about this customer.")
                .arg(formats::isolated(QDir::toNativeSeparators(file))));
    });
    connect(&m_desk, &KeepingDesk::erased, this, [this](const QStringList &left) {
        setBusy(false);
        offer({});
        say(left.isEmpty()
                ? tr("Erased for good, from the backups too. Copies that you carried elsewhere and "
                     "exported files are out of reach.")
                : tr("Erased for good. This old log cannot be opened and stays; delete it yourself "
                     "if you do not need it: %1")
                      .arg(formats::isolated(left.join(u", "_s))));
    });
    connect(&m_desk, &KeepingDesk::failed, this, [this](const Error &error) {
        setBusy(false);
        offer(m_kept);
        say(keepingtext::failure(error));
    });
}

QString CustomerDialog::said() const
{
    return m_said->text();
}

void CustomerDialog::lookUp()
{
    if (!CustomerReference::from(m_reference->text())) {
        m_reference->setError(tr("Write a reference, for example 4711"));
        return;
    }
    m_shown = m_reference->text();
    setBusy(true);
    m_desk.lookUp(m_shown);
}

/// What can be done with what was found.
void CustomerDialog::offer(const CustomerKept &kept)
{
    m_kept = kept;
    m_sure = false;
    m_erase->setText(tr("Erase"));
    m_export->setEnabled(kept.interactions + kept.followUps > 0);
    m_erase->setEnabled(!kept.isNothing());
}

void CustomerDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Write into a file"), {}, u"*.json"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setBusy(true);
        m_desk.exportCustomer(m_shown, file);
    });
    dialog->open();
}

void CustomerDialog::erase()
{
    if (!m_sure) {
        m_sure = true;
        m_erase->setText(tr("Erase for good"));
        say(tr("All of it goes: records, history, ratings after these calls, and the same in every "
               "backup. This cannot be undone."));
        return;
    }
    setBusy(true);
    m_desk.erase(m_shown);
}

void CustomerDialog::setBusy(bool busy)
{
    if (busy) {
        m_export->setEnabled(false);
        m_erase->setEnabled(false);
        say(tr("One moment."));
    }
    m_lookUp->setEnabled(!busy);
    m_reference->setEnabled(!busy);
}

void CustomerDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
}

} // namespace evenkeel
