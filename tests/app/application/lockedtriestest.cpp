#include "app/application/lockeddesk.h"
#include "app/application/workspace.h"
#include "app/commandline/verbtable.h"
#include "app/instance/instanceclient.h"
#include "app/openlog/openlog.h"
#include "app/tray/trayicon.h"
#include "tests/app/application/desktop.h"
#include "tests/support/fakelocksignals.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/testmain.h"
#include "ui/followup/noticetext.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const QString Marker = u"zqxmark"_s; ///< in every text of the log

/// Everything that a person could read somewhere just now.
QStringList textsShown(const TrayIcon *tray, const FakeNotifier &notifier, const Clock &clock)
{
    QStringList texts{QGuiApplication::clipboard()->text()};
    if (tray)
        texts.append(tray->toolTip());
    for (const Notice &notice : notifier.shown) {
        texts.append(NoticeText::title(notice, true, clock));
        texts.append(NoticeText::body(notice, true, clock));
    }
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription();
        for (const QAction *action : widget->actions())
            texts << action->text() << action->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.append(line->text());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(edit->toPlainText());
    }
    return texts;
}

qsizetype markersIn(const QStringList &texts)
{
    return texts.filter(Marker, Qt::CaseInsensitive).size();
}

/// What the verb takes, so that it is refused for the lock and not for its words.
QStringList wordsFor(const QString &verb, const QString &file)
{
    static const QHash<QString, QStringList> words{
        {u"state"_s, {u"free"_s}},
        {u"show"_s, {u"1"_s}},
        {u"history"_s, {u"1"_s}},
        {u"edit"_s, {u"1"_s, u"summary=changed"_s}},
        {u"delete"_s, {u"1"_s}},
        {u"stress"_s, {u"5"_s}},
        {u"done"_s, {u"1"_s}},
        {u"snooze"_s, {u"1"_s, u"2026-05-15T10:00"_s}},
        {u"renegotiate"_s, {u"1"_s, u"2026-05-15T10:00"_s, u"--reason"_s, u"later"_s}},
        {u"attempt"_s, {u"1"_s, u"no-answer"_s}},
        {u"breathe"_s, {u"six"_s, u"--elapsed"_s, u"1"_s}},
        {u"summary"_s, {u"--week"_s, u"2026-W20"_s}},
        {u"customer"_s, {u"4711"_s, u"--show"_s}},
        {u"sample"_s, {u"--interactions"_s, u"5"_s, u"--until"_s, u"2026-05-13"_s}},
    };
    if (verb == u"export"_s)
        return {u"--format"_s, u"json"_s, u"--mine"_s, u"-o"_s, file};
    if (verb == u"backup"_s)
        return {u"-o"_s, file};
    if (verb == u"salvage"_s)
        return {file, u"-o"_s, file + u"2"_s};
    if (verb == u"import"_s || verb == u"restore"_s)
        return {file};
    return words.value(verb);
}

QStringList wordsOf(const Verb &verb, const QString &file)
{
    const QString name = QString::fromLatin1(verb.name);
    if (verb.flag)
        return {name, u"4711"_s, QString::fromLatin1(verb.flag)};
    return QStringList{name} + wordsFor(name, file);
}

} // namespace

/// While the log is locked everything is tried that a person or a program can try.
class LockedTriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsWrittenAndNothingShown();

private:
    void plantMarkers();
    void look();
    void tryActions(const QList<Command> &commands);
    void tryShortcuts(const QList<Command> &commands);
    void tryTray();
    void tryVerbs();
    void tryRequests();
    [[nodiscard]] QByteArray bytesOfLog() const;

    std::unique_ptr<Desktop> m_desktop;
    FakeNotifier *m_notifier = nullptr;
    QStringList m_answers;
    qsizetype m_looks = 0;
    qsizetype m_texts = 0;
    qsizetype m_shown = 0;
    qsizetype m_actions = 0;
    qsizetype m_shortcuts = 0;
    qsizetype m_entries = 0;
    qsizetype m_verbs = 0;
    qsizetype m_requests = 0;
};

void LockedTriesTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    m_desktop->protect("correct horse");
    auto services = silentServices();
    auto notifier = std::make_unique<FakeNotifier>();
    auto signs = std::make_unique<FakeLockSignals>();
    m_notifier = notifier.get();
    const FakeLockSignals *heard = signs.get();
    services.notifier = std::move(notifier);
    services.lock = std::move(signs);
    QVERIFY(m_desktop->start({}, std::move(services)) == Application::Started::Locked);
    QTRY_VERIFY(heard->begun);
    m_desktop->typeSecret(u"correct horse"_s);
    QVERIFY(m_desktop->program->isOpen());
    m_desktop->program->settings().set(keys::CliMayRead, true);
    m_desktop->program->settings().set(keys::HideDetails, false);
}

void LockedTriesTest::cleanup()
{
    m_desktop.reset();
}

void LockedTriesTest::plantMarkers()
{
    Workspace &workspace = m_desktop->program->workspace();
    Draft draft;
    draft.interaction.occurred = m_desktop->clock.moment();
    draft.interaction.summary = Marker + u" summary"_s;
    draft.interaction.details = Marker + u" details"_s;
    draft.interaction.customer = Marker + u"4711"_s;
    draft.interaction.tags = {Marker + u"tag"_s};
    draft.interaction.actions = {Marker + u" action"_s};
    draft.interaction.nextStep = Marker + u" step"_s;
    draft.promises.append(
        {.text = Marker + u" promise"_s,
         .due = LocalTime{QDate(2026, 5, 14), QTime(14, 40), "Europe/London"},
         .needsTime = false});
    QVERIFY(workspace.log().journal().log(draft));
    for (const QString &page :
         {u"settings"_s, u"export"_s, u"reflect"_s, u"followups"_s, u"log"_s, u"today"_s}) {
        QVERIFY(workspace.window().showPage(page));
        QTest::qWait(20);
    }
    auto *line = workspace.window().findChild<CaptureForm *>()->line();
    QTest::keyClicks(line, Marker + u" half a line"_s);
    workspace.quickLog();
    m_desktop->clock.advance(minutes(1));
    workspace.reminders().check();
    QTRY_VERIFY(!m_notifier->shown.isEmpty());
}

QByteArray LockedTriesTest::bytesOfLog() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString database = m_desktop->folder.database();
    for (const QString &path : {database, database + u"-wal"_s}) {
        QFile file(path);
        hash.addData(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none"));
    }
    return hash.result();
}

void LockedTriesTest::look()
{
    QTest::qWait(1);
    const QStringList texts
        = m_answers + textsShown(m_desktop->program->tray(), *m_notifier, m_desktop->clock);
    m_answers.clear();
    ++m_looks;
    m_texts += texts.size();
    m_shown += markersIn(texts);
    QVERIFY(!m_desktop->program->isOpen());
}

void LockedTriesTest::tryActions(const QList<Command> &commands)
{
    for (const Command &command : commands) {
        m_desktop->program->locked()->commands().run(command.id);
        ++m_actions;
        look();
    }
}

void LockedTriesTest::tryShortcuts(const QList<Command> &commands)
{
    QWidget &window = m_desktop->program->locked()->window();
    m_desktop->program->locked()->ask();
    for (const Command &command : commands) {
        if (command.shortcut.isEmpty())
            continue;
        QTest::keySequence(&window, command.shortcut);
        QTest::keySequence(window.findChild<QLineEdit *>(), command.shortcut);
        ++m_shortcuts;
        look();
    }
}

void LockedTriesTest::tryTray()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        auto *menu = qobject_cast<QMenu *>(widget);
        const QList<QAction *> entries = menu ? menu->actions() : QList<QAction *>();
        for (QAction *entry : entries) {
            if (entry->isSeparator() || entry->menu())
                continue;
            entry->trigger();
            ++m_entries;
            look();
        }
    }
    emit m_desktop->program->tray()->breatheRequested(); // although the entry is grey
    emit m_desktop->program->tray()->lockRequested();
    look();
}

void LockedTriesTest::tryVerbs()
{
    const QString file = m_desktop->home.filePath(u"out"_s);
    for (const Verb &verb : verbTable()) {
        const QString name = QString::fromLatin1(verb.name);
        const Answer answer = m_desktop->ask(wordsOf(verb, file));
        m_answers << QString::fromUtf8(answer.output) << answer.error;
        QVERIFY2(answer.status == (verb.evenLocked ? 0 : 4), qPrintable(name + answer.error));
        ++m_verbs;
        look();
    }
    QCOMPARE(m_desktop->ask({u"no-such-verb"_s}).status, 4);
    QVERIFY(!QFile::exists(file));
}

void LockedTriesTest::tryRequests()
{
    using Kind = Request::Kind;
    for (const Kind kind : {Kind::Raise, Kind::QuickLog, Kind::Breathe, Kind::InCall}) {
        const Answer answer = m_desktop->send({.kind = kind, .arguments = {u"six"_s, u"1"_s}});
        m_answers << QString::fromUtf8(answer.output) << answer.error;
        ++m_requests;
        look();
    }
}

void LockedTriesTest::nothingIsWrittenAndNothingShown()
{
    plantMarkers();
    const auto shownBefore
        = markersIn(textsShown(m_desktop->program->tray(), *m_notifier, m_desktop->clock));
    QVERIFY2(shownBefore > 3, "the test must be able to see them");
    const QList<Command> commands = m_desktop->program->workspace().commands().all();
    QVERIFY(commands.size() > 15);

    m_desktop->program->lock();
    const QByteArray before = bytesOfLog();
    look();
    tryActions(commands);
    tryShortcuts(commands);
    tryTray();
    tryVerbs();
    tryRequests();
    m_desktop->clock.advance(minutes(20));
    m_desktop->program->locked()->check(); // what falls due meanwhile
    QCOMPARE(m_notifier->shown.size(), 1);
    look();

    const int writes = bytesOfLog() == before ? 0 : 1;
    qInfo(
        "while locked: %lld actions, %lld shortcuts, %lld tray entries, %lld verbs, %lld requests;"
        " %d writes; %lld texts looked at in %lld looks, %lld of the log's (%lld before locking)",
        m_actions, m_shortcuts, m_entries, m_verbs, m_requests, writes, m_texts, m_looks, m_shown,
        shownBefore);
    QCOMPARE(writes, 0);
    QCOMPARE(m_shown, 0);
    QVERIFY(m_entries >= 8 && m_shortcuts >= 15);
}

EVENKEEL_TEST(LockedTriesTest)
#include "lockedtriestest.moc"
