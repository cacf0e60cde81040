#include "tests/support/testmain.h"
#include "ui/theme/theme.h"
#include "ui/widgets/followupdelegate.h"
#include "ui/widgets/timelinedelegate.h"

#include <QListView>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

class OneFollowUp final : public FollowUpDelegate
{
public:
    using FollowUpDelegate::FollowUpDelegate;

protected:
    [[nodiscard]] FollowUpRow row(const QModelIndex &index) const override
    {
        return {.title = index.data().toString(), .action = u"snooze"_s};
    }
};

/// What is late, as the card on Today shows it.
class LateFollowUp final : public FollowUpDelegate
{
public:
    using FollowUpDelegate::FollowUpDelegate;

protected:
    [[nodiscard]] FollowUpRow row(const QModelIndex &index) const override
    {
        return {
            .title = index.data().toString(),
            .meta = u"9:30"_s,
            .tag = TagLook{.text = u"5 h 01 late"_s, .icon = u"clock"_s},
            .action = u"snooze"_s};
    }
};

class OneRow final : public TimelineDelegate
{
public:
    using TimelineDelegate::TimelineDelegate;

protected:
    [[nodiscard]] TimelineRow row(const QModelIndex &index) const override
    {
        return {
            .time = u"14:18"_s,
            .stress = StressLevel::from(7),
            .title = index.data().toString(),
            .icon = u"phone"_s,
            .meta = u"Delivery"_s,
            .tag = TagLook{.text = u"16:00"_s, .icon = u"flag"_s}};
    }
};

} // namespace

class DelegatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model.setStringList({u"Engineer update"_s, u"Send claim number"_s});
        m_view = std::make_unique<QListView>();
        m_view->setModel(&m_model);
        m_view->resize(344, 200);
    }
    void cleanup() { m_view.reset(); }

    void rowsHaveTheHeightsOfTheDesign()
    {
        m_view->setItemDelegate(new OneFollowUp(m_view.get()));
        QCOMPARE(m_view->sizeHintForRow(0), 54);
        m_view->setItemDelegate(new OneRow(m_view.get()));
        QCOMPARE(m_view->sizeHintForRow(0), 48);
    }

    void theRoundTargetMarksDone()
    {
        auto *delegate = new OneFollowUp(m_view.get());
        m_view->setItemDelegate(delegate);
        m_view->show();
        const QSignalSpy done(delegate, &FollowUpDelegate::doneClicked);
        const QSignalSpy action(delegate, &FollowUpDelegate::actionClicked);
        const QRect row = m_view->visualRect(m_model.index(1));
        const Theme &theme = Theme::of(m_view.get());
        click(FollowUpDelegate::doneRect(row, theme, Qt::LeftToRight).center());
        QCOMPARE(done.count(), 1);
        QCOMPARE(done.first().first().toModelIndex(), m_model.index(1));
        click(FollowUpDelegate::actionRect(row, theme, Qt::LeftToRight).center());
        QCOMPARE(action.count(), 1);
        click(row.center());
        QCOMPARE(done.count() + action.count(), 2);
    }

    void aLongTitleTakesTheWholeLine()
    {
        auto *delegate = new LateFollowUp(m_view.get());
        delegate->setRowHeight(60);
        m_view->setItemDelegate(delegate);
        m_view->setFrameShape(QFrame::NoFrame);
        // Over the place of the tag, where it stands beside the words.
        const auto inked = [this](const QString &title) {
            m_model.setStringList({title});
            const QImage row = m_view->grab(QRect(0, 0, 344, 60)).toImage();
            const QRgb ground = row.pixel(250, 4);
            for (int x = 230; x < 290; ++x) {
                for (int y = 11; y < 18; ++y) {
                    if (row.pixel(x, y) != ground)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!inked(u"Unlock"_s));
        QVERIFY(inked(u"llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll"_s));
    }

    void targetsMirror()
    {
        const QRect row(0, 0, 344, 54);
        const Theme &theme = Theme::of(m_view.get());
        QVERIFY(FollowUpDelegate::doneRect(row, theme, Qt::RightToLeft).left() > 300);
        QVERIFY(FollowUpDelegate::actionRect(row, theme, Qt::RightToLeft).left() < 44);
    }

    void rowsPaintInBothDirections()
    {
        m_view->setItemDelegate(new OneRow(m_view.get()));
        const QImage straight = m_view->grab().toImage();
        m_view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_view->grab().toImage() != straight);
    }

private:
    void click(const QPoint &at) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at); }

    QStringListModel m_model;
    std::unique_ptr<QListView> m_view;
};

EVENKEEL_TEST(DelegatesTest)

#include "delegatestest.moc"
