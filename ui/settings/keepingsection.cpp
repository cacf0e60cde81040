#include "ui/settings/keepingsection.h"

#include "core/settings/keys.h"
#include "ui/settings/customerdialog.h"
#include "ui/settings/keepingtext.h"
#include "ui/settings/leavedialog.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/settingrow.h"

#include <QLocale>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const SettingKey<int> &keyOf(RetentionKind kind)
{
    switch (kind) {
    case RetentionKind::Details: return keys::KeepDetails;
    case RetentionKind::Customers: return keys::KeepCustomers;
    case RetentionKind::Promises: return keys::KeepPromises;
    case RetentionKind::Ratings: break;
    }
    return keys::KeepRatings;
}

QDate dayIn(const Settings &settings, const SettingKey<QString> &key)
{
    return QDate::fromString(settings.get(key), Qt::ISODate);
}

} // namespace

KeepingSection::KeepingSection(Settings &settings, KeepingDesk &desk, QWidget *parent)
    : SettingsSection(settings, parent), m_desk(desk)
{
    addTerms();
    addCustomer();
    addLeaving();
    connect(&desk, &KeepingDesk::previewed, this, &KeepingSection::showPreview);
    connect(&desk, &KeepingDesk::failed, this, [this](const Error &error) {
        if (std::exchange(m_looking, false))
            m_preview->setWarning(keepingtext::failure(error));
    });
}

void KeepingSection::addTerms()
{
    addCard(tr("How many months it is kept"));
    m_notice = addRow(tr("Notice"), {}, nullptr);
    addTerm(
        RetentionKind::Details, tr("Details"),
        tr("Details, actions and next steps. The line, the outcome and the counts stay"));
    addTerm(
        RetentionKind::Customers, tr("Customer references"),
        tr("In interactions and closed follow-ups"));
    addTerm(
        RetentionKind::Promises, tr("Closed promises"),
        tr("Their words. When they were due and whether they were kept stays"));
    addTerm(
        RetentionKind::Ratings, tr("Self-ratings"),
        tr("One by one. The figures of each week stay"));
    auto *look = new Button(tr("Look"), Button::Kind::Secondary);
    look->setSize(Button::Size::Small);
    connect(look, &Button::clicked, this, [this] {
        m_looking = true;
        m_desk.preview();
    });
    m_preview = addRow(tr("What would go today"), {}, look);
    addNote(
        tr("What is open stays, however old. Backups are at most as old as the shortest of these "
           "terms. Before anything goes for the first time you are told a week ahead."));
}

/// In months, in the order of the values.
void KeepingSection::addTerm(RetentionKind kind, const QString &title, const QString &detail)
{
    const auto number = [](int months) { return QLocale().toString(months); };
    SettingRow *row = addChoice(
        title, detail, {number(3), number(6), number(12), number(24), tr("For ever")},
        {3, 6, 12, 24, 0}, keyOf(kind));
    m_terms.append({.kind = kind, .row = row, .detail = detail});
}

void KeepingSection::addCustomer()
{
    addCard(tr("About one customer"));
    auto *ask = new Button(tr("Look up"), Button::Kind::Secondary);
    ask->setSize(Button::Size::Small);
    connect(ask, &Button::clicked, this, &KeepingSection::askCustomer);
    addRow(
        tr("What is kept about a customer"),
        tr("Shows it, writes it into a file for them, or erases it for good, from backups too"),
        ask);
}

void KeepingSection::addLeaving()
{
    addCard(tr("When you go"));
    auto *leave = new Button(tr("Leave this computer"), Button::Kind::Secondary);
    leave->setSize(Button::Size::Small);
    connect(leave, &Button::clicked, this, [this] {
        auto *dialog = new LeaveDialog(m_desk, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addRow(
        tr("Take yours along and destroy the rest"),
        tr("In three steps: what is still promised, what you take along, then nothing here opens "
           "any more"),
        leave);
}

void KeepingSection::refresh()
{
    const RetentionTerms limits = m_desk.limits();
    for (const Term &term : std::as_const(m_terms)) {
        const int most = limits.of(term.kind);
        term.row->setDetail(
            most == 0 ? term.detail : term.detail + u'\n' + keepingtext::limit(most));
    }
    const QDate told = dayIn(settings(), keys::RetentionNotice);
    const QDate looked = dayIn(settings(), keys::RetentionLook);
    const QDate first = told.isValid() ? told.addDays(retentionplan::NoticeDays) : QDate();
    setAvailable(m_notice, first.isValid() && looked.isValid() && looked < first);
    if (first.isValid())
        m_notice->setDetail(keepingtext::notice(first));
    m_preview->setDetail(tr("Counts it, and changes nothing"));
}

void KeepingSection::showPreview(const QList<Retention::Line> &lines)
{
    m_looking = false;
    m_preview->setDetail(keepingtext::preview(lines));
}

void KeepingSection::askCustomer()
{
    auto *dialog = new CustomerDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace evenkeel
