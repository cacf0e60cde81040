#include "app/application/draftkeeper.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/coach/cardsview.h"
#include "ui/coach/coachpage.h"
#include "ui/widgets/button.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What is typed for a card of one's own is kept by the whole program, and saved into its folder.
class CoachDraftTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comesBackWithTheNextStart();
    void savedItLiesInTheDataFolder();

private:
    [[nodiscard]] Workspace &workspace() { return m_desktop->program->workspace(); }
    [[nodiscard]] CoachPage &page()
    {
        workspace().window().showPage(u"coach"_s);
        return *workspace().window().findChild<CoachPage *>();
    }
    /// The field of a new card.
    [[nodiscard]] QLineEdit &field(const QString &name)
    {
        page().cards().addCard();
        for (QLineEdit *edit : page().cards().findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return *edit;
        }
        qFatal("no such field");
    }
    void restart() { QVERIFY(m_desktop->start() == Application::Started::Running); }

    std::unique_ptr<Desktop> m_desktop;
};

void CoachDraftTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    restart();
}

void CoachDraftTest::comesBackWithTheNextStart()
{
    QTest::keyClicks(&field(u"Title"_s), u"House rule"_s);
    for (DraftKeeper *keeper : page().findChildren<DraftKeeper *>())
        keeper->keepNow();
    restart();
    QCOMPARE(field(u"Title"_s).text(), u"House rule"_s);
}

void CoachDraftTest::savedItLiesInTheDataFolder()
{
    QTest::keyClicks(&field(u"Title"_s), u"House rule"_s);
    QLineEdit &text = field(u"What to do, in one line"_s);
    QTest::keyClicks(&text, u"Ask twice."_s);
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(field(u"Title"_s).text().isEmpty());
    const QString data = QFileInfo(workspace().log().database().file()).absolutePath();
    const QDir coach(data + u"/coach"_s);
    const QStringList languages = coach.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(languages.size(), 1);
    QFile file(coach.filePath(languages.first() + u"/cards.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("House rule"));
}

EVENKEEL_TEST(CoachDraftTest)
#include "coachdrafttest.moc"
