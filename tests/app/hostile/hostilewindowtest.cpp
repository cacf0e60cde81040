#include "app/application/workspace.h"
#include "app/openlog/logopener.h"
#include "core/keys/filekeyprovider.h"
#include "tests/app/application/desktop.h"
#include "tests/app/hostile/hostilelog.h"
#include "tests/app/hostile/openwatch.h"
#include "tests/app/hostile/shownscan.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/testmain.h"
#include "ui/capture/captureform.h"
#include "ui/capture/quickline.h"
#include "ui/capture/quicklogpopup.h"
#include "ui/capture/savedpanel.h"
#include "ui/followup/followupdetail.h"
#include "ui/followup/followupspage.h"
#include "ui/followup/noticetext.h"
#include "ui/followup/reminderpanel.h"
#include "ui/interaction/detailpane.h"
#include "ui/interaction/filterbar.h"
#include "ui/interaction/interactioneditor.h"
#include "ui/interaction/logpage.h"
#include "ui/report/exportpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/chip.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// A log in which every field of every record is one of tests/data/hostile; every place of the
/// window where it comes out is looked at.
class HostileWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void anOpeningWouldBeNoticed();
    void textStaysText();

private:
    void fill();
    void lookAtLog();
    void lookAtEditor();
    void lookAtFollowUps();
    void lookAtReminders();
    void lookAtLists();
    void lookAtBreathe();
    void lookAtReflect();
    void lookAtSettings();
    void lookAtExport();
    void lookAtFileNames();
    void typeEverything();
    void show(const QString &page);

    OpenWatch m_canaries;
    QList<Payload> m_payloads = hostilePayloads(m_canaries.folder());
    QList<HostileRecord> m_records;
    ShownScan m_scan{m_payloads};
    std::unique_ptr<Desktop> m_desktop;
    Workspace *m_workspace = nullptr;
};

/// Without this a watch that sees nothing would look like a program that opens nothing.
void HostileWindowTest::anOpeningWouldBeNoticed()
{
    if (!m_canaries.isAble())
        QSKIP("the system does not tell of openings");
    std::ignore = m_canaries.openings();
    QLabel label(u"<img src=\"%1\">"_s.arg(m_canaries.picture()));
    std::ignore = label.grab();
    QVERIFY(m_canaries.openings() > 0);

    QStringList wrong;
    std::ignore = wordsOf(label, wrong);
    QVERIFY(!wrong.isEmpty());
    QLabel link;
    link.setTextFormat(Qt::PlainText);
    link.setToolTip(u"<a href='x'>x</a> k000k"_s);
    wrong.clear();
    std::ignore = wordsOf(link, wrong);
    QCOMPARE(wrong.size(), 1);
    std::ignore = m_canaries.openings();

    ShownScan scan(m_payloads);
    scan.take({.place = u"here"_s, .text = m_payloads.first().text.toHtmlEscaped()});
    QCOMPARE(scan.wrong().size(), 1);
}

void HostileWindowTest::textStaysText()
{
    QVERIFY(m_payloads.size() >= 200);
    m_desktop = std::make_unique<Desktop>();
    fill();
    auto services = silentServices();
    auto notifier = std::make_unique<FakeNotifier>();
    notifier->broken = true;
    services.notifier = std::move(notifier);
    QVERIFY(m_desktop->start({}, std::move(services)) == Application::Started::Running);
    m_workspace = &m_desktop->program->workspace();
    m_workspace->window().resize(1366, 768);
    fillSettings(m_desktop->program->settings(), m_payloads);
    std::ignore = m_canaries.openings();

    lookAtLog();
    lookAtEditor();
    lookAtFollowUps();
    lookAtReminders();
    lookAtLists();
    lookAtBreathe();
    lookAtReflect();
    lookAtSettings();
    lookAtExport();
    lookAtFileNames();
    typeEverything();

    const int opened = m_canaries.openings();
    for (const QString &what : m_scan.wrong())
        qWarning().noquote() << what;
    if (qEnvironmentVariableIsSet("EVENKEEL_PLACES"))
        for (const QString &place : m_scan.placeNames())
            qInfo().noquote() << place << m_scan.seenIn(place);
    QCOMPARE(opened, 0);
    QCOMPARE(m_scan.wrong(), QStringList());
    QCOMPARE(m_scan.neverSeen().join(u' '), QString());
    qInfo(
        "trust: hostile text, the window, %lld payloads in %lld places, %lld texts looked at, "
        "0 images, 0 links, 0 files read",
        m_payloads.size(), m_scan.places(), m_scan.texts());
    m_desktop.reset();
}

/// Before there is a window, whose lists would follow each of thousands of changes.
void HostileWindowTest::fill()
{
    FileKeyProvider keys(keyFilesOf(m_desktop->folder));
    QVERIFY(m_desktop->folder.create());
    const auto log = LogOpener(m_desktop->folder, keys, m_desktop->clock).createdOrExisting();
    QVERIFY(log);
    m_records = fillWithPayloads(**log, m_payloads);
}

void HostileWindowTest::show(const QString &page)
{
    QVERIFY(m_workspace->window().showPage(page));
    QTest::qWait(1);
    std::ignore = m_workspace->window().grab();
}

void HostileWindowTest::lookAtLog()
{
    show(u"log"_s);
    auto *page = static_cast<LogPage *>(m_workspace->window().page(u"log"_s));
    for (const qsizetype i : m_scan.chosen()) {
        page->showInteraction(m_records.at(i).interaction);
        if (i % 13 == 0) {
            std::ignore = m_workspace->window().grab();
            m_scan.lookAtTooltips(u"log"_s);
            m_scan.look(u"log"_s);
        }
        m_scan.lookAt(*page->findChild<DetailPane *>(), u"log"_s);
    }
    QCOMPARE(m_scan.missed(u"log: "_s).join(u' '), QString());

    auto *filters = page->findChild<FilterBar *>();
    const auto chips = filters->findChildren<Chip *>();
    for (Chip *chip : chips) {
        chip->click();
        m_scan.look(u"filters"_s);
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
    }
    auto *search = filters->findChild<QLineEdit *>();
    for (const qsizetype i : m_scan.chosen()) {
        search->setText(m_payloads.at(i).text);
        emit search->textEdited(m_payloads.at(i).text);
        m_scan.lookAt(*filters, u"search"_s);
    }
    page->setFilter({});
}

void HostileWindowTest::lookAtEditor()
{
    auto *page = static_cast<LogPage *>(m_workspace->window().page(u"log"_s));
    for (const qsizetype i : m_scan.chosen()) {
        page->edit(m_records.at(i).interaction);
        m_scan.lookAt(*page->findChild<InteractionEditor *>(), u"editor"_s);
    }
    QCOMPARE(m_scan.missed(u"editor: "_s).join(u' '), QString());
    m_desktop->program->workspace().window().showPage(u"today"_s);
}

void HostileWindowTest::lookAtFollowUps()
{
    show(u"followups"_s);
    for (const qsizetype i : m_scan.chosen()) {
        m_workspace->followUpsPage().open(m_records.at(i).promise);
        if (i % 13 == 0) {
            std::ignore = m_workspace->window().grab();
            m_scan.lookAtTooltips(u"followups"_s);
            m_scan.look(u"followups"_s);
        }
        m_scan.lookAt(*m_workspace->followUpsPage().findChild<FollowUpDetail *>(), u"followups"_s);
    }
    m_workspace->followUpsPage().askNewTime(m_records.first().promise);
    m_scan.look(u"followups"_s);
    m_workspace->followUpsPage().askHandOver(m_records.first().promise);
    m_scan.look(u"followups"_s);
    QCOMPARE(m_scan.missed(u"followups: "_s).join(u' '), QString());
}

void HostileWindowTest::lookAtReminders()
{
    const Clock &clock = m_desktop->clock;
    for (const qsizetype i : m_scan.chosen()) {
        Notice notice;
        notice.hideDetails = false;
        const FollowUp followUp = *m_workspace->log().followUps().find(m_records.at(i).promise);
        Alert alert{
            .kind = Alert::Kind::Overdue,
            .followUp = followUp,
            .due = clock.now() - minutes(16),
            .late = minutes(16),
            .occurrence = {}};
        notice.alerts = {alert};
        m_scan.take({u"notification: title"_s, NoticeText::title(notice, true, clock)});
        m_scan.take({u"notification: body"_s, NoticeText::body(notice, true, clock)});
        ReminderPanel panel(m_workspace->window(), clock);
        panel.show(notice);
        m_scan.lookAt(panel, u"reminder"_s);
        alert.kind = Alert::Kind::Soon;
        notice.alerts = {alert, alert, alert, alert};
        m_scan.take({u"notification: body"_s, NoticeText::body(notice, true, clock)});
        panel.show(notice);
        m_scan.lookAt(panel, u"reminder"_s);
    }
    QCOMPARE(m_scan.missed(u"reminder: "_s).join(u' '), QString());
    QCOMPARE(m_scan.missed(u"notification: title"_s).join(u' '), QString());
    QCOMPARE(m_scan.missed(u"notification: body"_s).join(u' '), QString());
}

void HostileWindowTest::lookAtLists()
{
    show(u"today"_s);
    m_scan.lookAtTooltips(u"today"_s);
    m_scan.look(u"today"_s);
    QVERIFY(m_scan.seenIn(u"today: "_s) > 20);
    m_workspace->window().openPalette();
    auto *palette = m_workspace->window().findChild<CommandPalette *>();
    for (const qsizetype i : m_scan.chosen()) {
        palette->edit()->setText(m_payloads.at(i).text);
        m_scan.lookAt(*palette, u"palette"_s);
    }
    palette->hide();
    for (const qsizetype i : m_scan.chosen()) {
        emit static_cast<LogPage *>(m_workspace->window().page(u"log"_s))
            ->noteRequested(m_records.at(i).interaction);
        m_scan.take({u"clipboard: note"_s, QGuiApplication::clipboard()->text()});
    }
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    QCOMPARE(m_scan.seenIn(u"clipboard: note"_s), qsizetype(1)); // the template's own
    m_desktop->program->settings().set(keys::NoteTemplate, QString());
    for (const qsizetype i : m_scan.chosen()) {
        emit static_cast<LogPage *>(m_workspace->window().page(u"log"_s))
            ->noteRequested(m_records.at(i).interaction);
        m_scan.take({u"clipboard: shipped note"_s, QGuiApplication::clipboard()->text()});
    }
    QCOMPARE(m_scan.missed(u"clipboard: shipped note"_s).join(u' '), QString());
}

void HostileWindowTest::lookAtBreathe()
{
    show(u"breathe"_s);
    m_scan.look(u"breathe"_s);
    for (const Payload &payload : m_payloads.first(20)) {
        m_workspace->open({.kind = Request::Kind::Breathe, .arguments = {payload.text}});
        m_scan.look(u"breathing"_s);
        QTest::keyClick(m_workspace->window().focusWidget(), Qt::Key_Escape);
        m_scan.look(u"after breathing"_s);
        show(u"today"_s);
    }
}

void HostileWindowTest::lookAtReflect()
{
    show(u"reflect"_s);
    QTRY_VERIFY_WITH_TIMEOUT((m_scan.look(u"reflect"_s), m_scan.seenIn(u"reflect: "_s) > 3), 10000);
    std::ignore = m_workspace->window().grab();
    show(u"lessons"_s);
    QWidget *page = m_workspace->window().page(u"lessons"_s);
    auto *rows = page->findChild<QListView *>();
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        rows->setCurrentIndex(rows->model()->index(row, 0));
        m_scan.lookAt(*page, u"lessons"_s);
    }
    QCOMPARE(m_scan.seenIn(u"lessons: "_s), m_payloads.size());
}

void HostileWindowTest::lookAtSettings()
{
    m_desktop->program->settings().set(
        keys::BackupFolder, m_desktop->home.filePath(asFileName(m_payloads.first().text)));
    show(u"settings"_s);
    auto *page = static_cast<SettingsPage *>(m_workspace->window().page(u"settings"_s));
    for (const QString &section :
         {u"general"_s, u"keys"_s, u"breathing"_s, u"privacy"_s, u"about"_s}) {
        page->showSection(section);
        std::ignore = m_workspace->window().grab();
        m_scan.look(u"settings"_s);
    }
    QVERIFY(m_scan.seenIn(u"settings: "_s) > 200); // a field of one line holds not all
}

void HostileWindowTest::lookAtExport()
{
    show(u"export"_s);
    auto *page = static_cast<ExportPage *>(m_workspace->window().page(u"export"_s));
    // JSON and CSV write a text in their own way; endtoend_hostile reads those.
    for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Pdf}) {
        page->chooseFormat(format);
        page->activate();
        QTest::qWait(300);
        std::ignore = m_workspace->window().grab();
        m_scan.look(u"export"_s);
    }
}

void HostileWindowTest::lookAtFileNames()
{
    auto *page = static_cast<ExportPage *>(m_workspace->window().page(u"export"_s));
    page->chooseFormat(ExportFormat::Html);
    QDir(m_desktop->home.path()).mkdir(u"out"_s);
    int complete = 0;
    connect(page, &ExportPage::exported, this, [&complete] { ++complete; });
    connect(
        page, &ExportPage::failed, this, [](const Error &error) { qWarning() << error.detail; });
    for (const qsizetype i : m_scan.chosen().first(10)) { // each reads the whole log
        const QString name = asFileName(m_payloads.at(i).text);
        const int before = complete;
        page->exportTo(m_desktop->home.filePath(u"out/"_s + name));
        QTRY_VERIFY_WITH_TIMEOUT(complete > before, 20000);
        m_scan.look(u"exported"_s);
    }
}

void HostileWindowTest::typeEverything()
{
    show(u"today"_s);
    auto *form = m_workspace->window().findChild<CaptureForm *>();
    m_workspace->quickLog();
    QuickLogPopup *popup = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        popup = popup ? popup : qobject_cast<QuickLogPopup *>(widget);
    QVERIFY(popup);
    int saved = 0;
    for (const qsizetype i : m_scan.chosen()) {
        const Payload &payload = m_payloads.at(i);
        form->line()->setPlainText(payload.text);
        m_scan.take({u"quick line: text"_s, form->line()->toPlainText()});
        // What is read out of a line is a part of it, so these go without their mark.
        const QString text = payload.text.chopped(MarkLength);
        const QString word = QString(text).replace(u' ', u'_');
        form->line()->setPlainText(
            u"x #%1 @%1 did: %2, promised %2 tomorrow 15:00"_s.arg(word, text));
        popup->line()->setPlainText(form->line()->toPlainText());
        m_scan.lookAt(*form, u"quick line"_s);
        m_scan.lookAt(*popup, u"popup"_s);
        if (++saved > 12) // each goes into every list
            continue;
        QTest::keyClick(popup->line(), Qt::Key_Return);
        m_scan.lookAt(*popup->savedPanel(), u"saved"_s);
        m_workspace->quickLog();
    }
    form->line()->setPlainText({});
    QCOMPARE(m_scan.missed(u"quick line: "_s).join(u' '), QString());
}

EVENKEEL_TEST(HostileWindowTest)
#include "hostilewindowtest.moc"
