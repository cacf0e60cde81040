#include "tests/architecture/sourcetree.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// What each room of core may include beside itself, as in the plan: peers do not know each other.
const QHash<QString, QStringList> &coreArrows()
{
    static const QStringList ground{u"base"_s};
    static const QStringList kept{u"base"_s, u"storage"_s, u"settings"_s};
    static const QStringList records = kept + QStringList{u"interaction"_s, u"agentstate"_s};
    static const QStringList features
        = records + QStringList{u"followup"_s, u"stress"_s,     u"breather"_s,
                                u"coach"_s,    u"reflection"_s, u"improvement"_s};
    static const QStringList lines = features + QStringList{u"capture"_s, u"timeline"_s};
    static const QStringList reports = lines + QStringList{u"insight"_s, u"report"_s};
    static const QHash<QString, QStringList> arrows{
        {u"base"_s, {}},
        {u"keys"_s, ground},
        {u"storage"_s, {u"base"_s, u"keys"_s}},
        {u"settings"_s, ground},
        {u"backup"_s, {u"base"_s, u"keys"_s, u"storage"_s}},
        {u"interaction"_s, kept},
        {u"agentstate"_s, kept},
        {u"followup"_s, records},
        {u"stress"_s, records},
        {u"breather"_s, records},
        {u"coach"_s, records},
        {u"reflection"_s, records},
        {u"improvement"_s, records},
        {u"capture"_s, features + QStringList{u"keys"_s}},
        {u"timeline"_s, features},
        {u"customer"_s, lines + QStringList{u"backup"_s, u"keys"_s}},
        {u"insight"_s, lines},
        {u"retention"_s, lines + QStringList{u"insight"_s}},
        {u"report"_s, lines + QStringList{u"insight"_s}},
        {u"importing"_s, reports},
        {u"leaving"_s, reports + QStringList{u"importing"_s, u"backup"_s, u"keys"_s}},
        {u"sample"_s, reports},
        {u"team"_s, reports},
    };
    return arrows;
}

bool uiMayInclude(const QString &room, const QString &other)
{
    static const QStringList ground{u"theme"_s, u"text"_s, u"widgets"_s};
    static const QStringList compose{u"today"_s, u"shell"_s, u"welcome"_s, u"incall"_s};
    if (room == other)
        return true;
    if (ground.contains(other))
        return room != u"text"_s && !(room == u"theme"_s && other == u"widgets"_s);
    if (ground.contains(room))
        return false;
    if (other == u"insight"_s)
        return true;
    return compose.contains(room) && other != u"shell"_s && room != u"shell"_s;
}

} // namespace

/// Reads the tree and holds it against the plan of the house.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void includesFollowTheArrows();
    void coreKnowsNoGui();
    void sqlStaysInTables();
    void onlyTheClockAsksForTheTime();
    void settingsAndPathsHaveOneUser();
    void noForbiddenWords();
    void countsFollowTheLocale();
    void dialogsAreOpened();
    void filesStayShort();

private:
    void report(const QStringList &faults) const;
    void mayOnlyOccurIn(const QString &pattern, const QStringList &places) const;

    QList<SourceFile> m_files;
};

void ArchitectureTest::initTestCase()
{
    m_files = readTree(QStringLiteral(EVENKEEL_SOURCE_DIR), {u"core"_s, u"ui"_s, u"app"_s});
    QVERIFY(m_files.size() > 10);
}

void ArchitectureTest::report(const QStringList &faults) const
{
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

void ArchitectureTest::mayOnlyOccurIn(const QString &pattern, const QStringList &places) const
{
    const QRegularExpression word(pattern);
    QStringList faults;
    for (const SourceFile &file : m_files) {
        const bool allowed = std::ranges::any_of(
            places, [&](const QString &place) { return file.path.startsWith(place); });
        if (!allowed && file.code.contains(word))
            faults << u"%1: %2"_s.arg(file.path, pattern);
    }
    report(faults);
}

void ArchitectureTest::includesFollowTheArrows()
{
    QStringList faults;
    for (const SourceFile &file : m_files) {
        for (const QString &include : file.includes) {
            const QString layer = include.section(u'/', 0, 0);
            const QString room = include.section(u'/', 1, 1);
            bool allowed = file.layer() == u"app"_s || layer == file.layer() || layer == u"core"_s;
            if (file.layer() == u"core"_s && layer == u"core"_s && room != file.room())
                allowed = coreArrows().value(file.room()).contains(room);
            if (file.layer() == u"core"_s && layer != u"core"_s)
                allowed = false;
            if (file.layer() == u"ui"_s && layer == u"ui"_s)
                allowed = uiMayInclude(file.room(), room);
            if (!allowed)
                faults << u"%1 includes %2"_s.arg(file.path, include);
        }
    }
    report(faults);
}

void ArchitectureTest::coreKnowsNoGui()
{
    static const QRegularExpression gui(
        uR"(#include <Q(Widget|Application|GuiApplication|Painter|Color|Font|Icon|Image|Pixmap|Chart|Action|Sql\w*|Network\w*|LocalS\w+)>)"_s);
    QStringList faults;
    for (const SourceFile &file : m_files) {
        if (file.layer() == u"core"_s && file.text.contains(gui))
            faults << file.path;
        if (file.path.startsWith(u"ui/text/"_s) && file.text.contains(gui))
            faults << file.path;
    }
    report(faults);
}

void ArchitectureTest::sqlStaysInTables()
{
    static const QRegularExpression sql(
        uR"(^\s*(SELECT\b.*\b|INSERT\s+(OR \w+ )?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA\s))"_s);
    QStringList faults;
    for (const SourceFile &file : m_files) {
        if (file.path.startsWith(u"core/storage/"_s) || file.path.endsWith(u"table.cpp"_s))
            continue;
        for (const QString &literal : file.literals) {
            if (literal.contains(sql))
                faults << u"%1: %2"_s.arg(file.path, literal.left(60));
        }
    }
    report(faults);
}

void ArchitectureTest::onlyTheClockAsksForTheTime()
{
    mayOnlyOccurIn(
        uR"(\b(currentDateTime|currentDateTimeUtc|currentDate|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock::now|steady_clock::now|systemTimeZone)\b)"_s,
        {u"core/base/systemclock"_s});
}

void ArchitectureTest::settingsAndPathsHaveOneUser()
{
    mayOnlyOccurIn(uR"(\bQSettings\b)"_s, {u"core/settings/"_s});
    mayOnlyOccurIn(uR"(\bQStandardPaths\b)"_s, {u"app/paths"_s});
    mayOnlyOccurIn(uR"(#include <QSvg)"_s, {u"ui/theme/iconsource"_s, u"ui/theme/svgfile"_s});
    mayOnlyOccurIn(uR"(#include <Q\w*(Chart|Series|Axis))"_s, {u"ui/insight/"_s});
}

void ArchitectureTest::noForbiddenWords()
{
    mayOnlyOccurIn(uR"(\binstance\(\)|\bSIGNAL\(|\bSLOT\(|\bprocessEvents\b|\bsender\(\))"_s, {});
}

/// %n of a translated sentence keeps Latin digits beside those of the locale; %Ln does not.
void ArchitectureTest::countsFollowTheLocale()
{
    QStringList faults;
    for (const SourceFile &file : m_files) {
        for (const QString &literal : file.literals) {
            if (literal.contains(u"%n"_s))
                faults << u"%1: %2"_s.arg(file.path, literal.left(60));
        }
    }
    report(faults);
}

void ArchitectureTest::dialogsAreOpened()
{
    mayOnlyOccurIn(
        uR"((\.|->|::)exec\(\))"_s, {u"app/desktop/main.cpp"_s, u"app/commandline/main.cpp"_s});
}

void ArchitectureTest::filesStayShort()
{
    QStringList faults;
    for (const SourceFile &file : m_files) {
        const qsizetype most = file.isHeader() ? 150 : 400;
        const qsizetype listed = file.isHeader() ? 100 : 250;
        if (file.lines > most)
            faults << u"%1 has %2 lines"_s.arg(file.path).arg(file.lines);
        else if (file.lines > listed)
            qInfo(
                "long: %s, %lld lines", qPrintable(file.path), static_cast<long long>(file.lines));
    }
    report(faults);
}

EVENKEEL_TEST(ArchitectureTest)
#include "architecturetest.moc"
