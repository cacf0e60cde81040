#include "ui/interaction/logcolumns.h"

#include "tests/support/testmain.h"
#include "ui/interaction/filterbar.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tag.h"

#include <QListView>
#include <QLocale>
#include <QStringListModel>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using Column = LogColumns::Column;

/// Columns and chips of the Log where words are longer than in the design.
class LogColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void timesAndTagsAreNeverCut();
    void scrollBarMovesNoColumn();
    void chipsGoBelowRatherThanBeCut();

private:
    QLocale m_before;
};

void LogColumnsTest::cleanup()
{
    QLocale::setDefault(m_before);
}

void LogColumnsTest::timesAndTagsAreNeverCut()
{
    const Theme &theme = Theme::of(nullptr);
    for (const char *name : {"en_GB", "en_US", "ar_EG"}) {
        QLocale::setDefault(QLocale(QLatin1StringView(name)));
        const LogColumns columns(theme, QRect(0, 0, 594, 40), Qt::LeftToRight);
        const QFontMetrics metrics(theme.font(TextSize::Body));
        const int time = metrics.horizontalAdvance(formats::time(QTime(22, 48)));
        QVERIFY2(columns.cell(Column::When).width() >= time, name);
        const TagLook late{
            .text = formats::late(std::chrono::minutes(48)),
            .icon = u"clock"_s,
            .kind = TagLook::Kind::Amber};
        QVERIFY2(columns.cell(Column::Promise).width() >= Tag::tagSize(theme, late).width(), name);
    }
}

void LogColumnsTest::scrollBarMovesNoColumn()
{
    QStringListModel model(QStringList(100, u"row"_s));
    QListView rows;
    rows.setModel(&model);
    rows.resize(400, 200);
    rows.show();
    QTRY_VERIFY(rows.viewport()->width() < rows.width());
    const QRect row = rows.visualRect(model.index(0));
    const int edges = 2 * rows.frameWidth();
    QTRY_VERIFY(LogColumns::wholeRow(rows.visualRect(model.index(0)), rows).width() >= 400 - edges);
    rows.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(LogColumns::wholeRow(row, rows).left() < row.left());
}

void LogColumnsTest::chipsGoBelowRatherThanBeCut()
{
    FilterBar bar;
    const auto chips = bar.findChildren<Chip *>();
    for (const int width : {1400, 700, 420}) {
        bar.resize(width, bar.heightForWidth(width) > 0 ? bar.heightForWidth(width) : 40);
        bar.show();
        QCoreApplication::sendPostedEvents();
        for (const Chip *chip : chips) {
            QTRY_VERIFY(chip->width() >= chip->sizeHint().width());
            QVERIFY(bar.rect().contains(QRect(chip->mapTo(&bar, QPoint()), QSize(1, 1))));
        }
    }
}

EVENKEEL_TEST(LogColumnsTest)

#include "logcolumnstest.moc"
