#include "ui/improvement/improvementdraft.h"
#include "app/application/draftkeeper.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/improvement/improvementcard.h"
#include "ui/improvement/improvementpage.h"

#include <QLineEdit>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What is typed about skills and ideas is kept by the whole program.
class ImprovementDraftTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isKeptAsItIsTyped();
    void comesBackWithTheNextStart();
    void savedItComesBackNoMore();

private:
    [[nodiscard]] Workspace &workspace() { return m_desktop->program->workspace(); }
    [[nodiscard]] DraftStore &drafts() { return workspace().log().drafts(); }
    [[nodiscard]] QLineEdit &skill() { return field(page().skills()); }
    [[nodiscard]] QLineEdit &idea() { return field(page().ideas()); }
    [[nodiscard]] ImprovementPage &page()
    {
        workspace().window().showPage(u"improve"_s);
        return *workspace().window().findChild<ImprovementPage *>();
    }
    static QLineEdit &field(const ImprovementCard &card) { return *card.findChild<QLineEdit *>(); }
    /// Instead of within a second.
    void keepNow()
    {
        for (DraftKeeper *keeper : page().findChildren<DraftKeeper *>())
            keeper->keepNow();
    }
    void restart() { QVERIFY(m_desktop->start() == Application::Started::Running); }

    std::unique_ptr<Desktop> m_desktop;
};

void ImprovementDraftTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    restart();
}

void ImprovementDraftTest::isKeptAsItIsTyped()
{
    QTest::keyClicks(&skill(), u"say no"_s);
    QTest::keyClicks(&idea(), u"tell the date"_s);
    QTRY_VERIFY(drafts().load(improvementdraft::Skills)->has_value());
    QTRY_VERIFY(drafts().load(improvementdraft::Ideas)->has_value());
}

void ImprovementDraftTest::comesBackWithTheNextStart()
{
    QTest::keyClicks(&skill(), u"say no"_s);
    QTest::keyClicks(&idea(), u"tell the date"_s);
    keepNow();
    restart();
    QCOMPARE(skill().text(), u"say no"_s);
    QCOMPARE(idea().text(), u"tell the date"_s);
}

void ImprovementDraftTest::savedItComesBackNoMore()
{
    QTest::keyClicks(&idea(), u"tell the date"_s);
    keepNow();
    QTest::keyClick(&idea(), Qt::Key_Return);
    QVERIFY(!drafts().load(improvementdraft::Ideas)->has_value());
    restart();
    QVERIFY(idea().text().isEmpty());
    QCOMPARE(workspace().log().improvement().ideas()->size(), 1);
}

EVENKEEL_TEST(ImprovementDraftTest)
#include "improvementdrafttest.moc"
