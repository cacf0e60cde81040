#include "ui/settings/settingspage.h"

#include "core/settings/keys.h"
#include "ui/settings/aboutsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/breathingsection.h"
#include "ui/settings/exportsection.h"
#include "ui/settings/generalsection.h"
#include "ui/settings/keepingsection.h"
#include "ui/settings/keyssection.h"
#include "ui/settings/notetemplatedialog.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/reminderssection.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/soundsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchWidth = 240;
constexpr int Gutter = 12; ///< beside the cards, for the bar

} // namespace

SettingsPage::SettingsPage(Parts parts, QWidget *parent) : Page(parent), m_parts(std::move(parts))
{
    m_search = new SearchField(tr("Search settings"), this);
    m_search->setKeyHint(tr("Ctrl F", "key"));
    m_list = new SectionList;
    m_column = new QWidget;
    auto *cards = new QVBoxLayout(m_column);
    cards->setContentsMargins(4, 0, 4, 16);
    cards->setSpacing(16);
    m_nothing = new PlainLabel(tr("No setting has these words."), looks::Secondary);
    cards->addWidget(m_nothing);
    addSections();
    cards->addStretch(1);
    auto *area = new ScrollArea;
    area->setGutter(Gutter);
    area->setColumn(m_column);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->addWidget(m_list);
    m_columns->addWidget(area, 1);
    setCompact(false);
    connect(m_list, &SectionList::chosen, this, &SettingsPage::showOnly);
    connect(m_search, &SearchField::textChanged, this, &SettingsPage::search);
    m_list->setCurrent(0);
    sizeSearch();
}

void SettingsPage::sizeSearch()
{
    m_search->setFixedWidth(Theme::of(this).px(SearchWidth));
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_search)
        sizeSearch();
}

void SettingsPage::add(
    const QString &id, const QString &icon, const QString &name, SettingsSection *section)
{
    m_ids.append(id);
    m_sections.append(section);
    m_list->add(icon, name);
    m_column->layout()->addWidget(section);
}

void SettingsPage::addSections()
{
    Settings &settings = m_parts.settings;
    auto *keys = new KeysSection(settings, m_parts.commands);
    auto *privacy = new PrivacySection(settings, m_parts.facts);
    auto *breathing = new BreathingSection(settings, m_parts.facts, m_parts.site);
    auto *exports = new ExportSection(settings);
    auto *reminders = new RemindersSection(settings, m_parts.facts);
    add(u"general"_s, u"settings"_s, tr("General"), new GeneralSection(settings, m_parts.facts));
    add(u"keys"_s, u"keyboard"_s, tr("Quick log and keys"), keys);
    add(u"reminders"_s, u"follow-ups"_s, tr("Reminders"), reminders);
    add(u"breathing"_s, u"breathe"_s, tr("Breathing"), breathing);
    add(u"sound"_s, u"sound"_s, tr("Sound"), new SoundSection(settings, m_parts.tones));
    add(u"appearance"_s, u"eye"_s, tr("Appearance"), new AppearanceSection(settings));
    add(u"privacy"_s, u"lock"_s, tr("Privacy and data"), privacy);
    if (m_parts.keeping)
        add(u"keeping"_s, u"clock"_s, tr("Keeping and deleting"),
            new KeepingSection(settings, *m_parts.keeping));
    add(u"export"_s, u"export"_s, tr("Export"), exports);
    add(u"about"_s, u"info"_s, tr("About"), new AboutSection(settings));
    connect(keys, &KeysSection::copyRequested, this, &SettingsPage::copyRequested);
    connect(privacy, &PrivacySection::folderRequested, this, &SettingsPage::folderRequested);
    connect(privacy, &PrivacySection::lockRequested, this, &SettingsPage::lockRequested);
    connect(
        privacy, &PrivacySection::protectionRequested, this, &SettingsPage::protectionRequested);
    connect(privacy, &PrivacySection::binRequested, this, &SettingsPage::binRequested);
    connect(
        privacy, &PrivacySection::sampleRemovalRequested, this,
        &SettingsPage::sampleRemovalRequested);
    connect(privacy, &PrivacySection::restoreRequested, this, &SettingsPage::restoreRequested);
    connect(privacy, &PrivacySection::noteRequested, this, &SettingsPage::editNote);
    connect(
        privacy, &PrivacySection::backupFolderRequested, this, &SettingsPage::chooseBackupFolder);
    connect(
        reminders, &RemindersSection::calendarFolderRequested, this,
        &SettingsPage::chooseCalendarFolder);
    connect(
        breathing, &BreathingSection::patternsRequested, this, &SettingsPage::patternsRequested);
    connect(exports, &ExportSection::importRequested, this, &SettingsPage::importRequested);
    connect(exports, &ExportSection::exportRequested, this, [this] {
        emit pageRequested(u"export"_s);
    });
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::subtitle() const
{
    return tr("Changes are saved at once");
}

QList<QWidget *> SettingsPage::headerActions() const
{
    return {m_search};
}

QList<KeyHint> SettingsPage::keyHints() const
{
    if (m_ids.value(m_list->current()) == "keys"_L1)
        return {
            {.keys = tr("Ctrl F", "key"), .does = tr("search settings")},
            {.keys = tr("Enter", "key"), .does = tr("record new keys")},
            {.keys = tr("Esc", "key"), .does = tr("keep the old ones")},
        };
    return {
        {.keys = tr("Ctrl F", "key"), .does = tr("search settings")},
        {.keys = tr("Up Down", "key"), .does = tr("section")},
        {.keys = tr("Tab", "key"), .does = tr("next setting")},
    };
}

QString SettingsPage::helpText() const
{
    return tr("Every change is saved at once; there is nothing to confirm.\n"
              "Ctrl F searches all sections. Up and Down move between sections, Tab to the next "
              "setting.\n"
              "All keys can be changed under Quick log and keys. Keys that are taken are named.\n"
              "Privacy and data says where your log is and how it is protected.");
}

void SettingsPage::refresh()
{
    for (SettingsSection *section : std::as_const(m_sections))
        section->refresh();
    if (!m_search->text().trimmed().isEmpty())
        search(m_search->text()); // rows came and went
}

void SettingsPage::activate()
{
    refresh();
    m_list->setFocus();
}

void SettingsPage::setCompact(bool compact)
{
    const int padding = compact ? 16 : 24;
    m_columns->setContentsMargins(mirrored({padding, 0, padding - 4 - Gutter, 0}));
    m_columns->setSpacing(compact ? 8 : 20);
    m_list->setNarrow(compact);
}

void SettingsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SettingsPage::showSection(const QString &id)
{
    m_search->clear();
    m_list->setCurrent(static_cast<int>(m_ids.indexOf(id)));
}

void SettingsPage::showOnly(int index)
{
    m_search->clear();
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        m_sections.at(i)->filter({});
        m_sections.at(i)->setVisible(i == index);
    }
    m_nothing->hide();
    emit headerChanged();
}

void SettingsPage::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        showOnly(m_list->current());
        return;
    }
    bool found = false;
    for (SettingsSection *section : std::as_const(m_sections)) {
        const bool here = section->filter(text);
        section->setVisible(here);
        found = found || here;
    }
    m_nothing->setVisible(!found);
}

void SettingsPage::chooseFolder(
    const QString &title, const QString &first, const SettingKey<QString> &key)
{
    auto *dialog = new QFileDialog(this, title, first);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &key](const QString &folder) {
        m_parts.settings.set(key, folder);
        refresh();
    });
    dialog->open();
}

void SettingsPage::chooseBackupFolder()
{
    chooseFolder(tr("Folder for backups"), m_parts.facts().backupFolder, keys::BackupFolder);
}

void SettingsPage::chooseCalendarFolder()
{
    const QString now = m_parts.settings.get(keys::CalendarFolder);
    chooseFolder(tr("Folder that a calendar watches"), now, keys::CalendarFolder);
}

void SettingsPage::editNote()
{
    auto *dialog = new NoteTemplateDialog(
        m_parts.settings.get(keys::NoteTemplate), m_parts.shippedNote, m_parts.notePlaceholders,
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.settings.set(keys::NoteTemplate, dialog->text());
    });
    dialog->open();
}

} // namespace evenkeel
