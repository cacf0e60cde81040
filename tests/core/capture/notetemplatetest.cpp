#include "core/capture/notetemplate.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class NoteTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsPlaceholders();
    void leavesOutEmptyLines();
    void knowsNothingPrivate();
};

void NoteTemplateTest::fillsPlaceholders()
{
    const NoteFacts facts{
        .when = u"14 May 14:31"_s,
        .customer = u"4711"_s,
        .summary = u"late refund {stress}"_s,
        .actions = {u"refunded postage"_s, u"sent form"_s},
        .promises = {u"callback, Fri 15 May 15:00"_s}};
    const NoteTemplate note(
        u"{when} {customer}: {summary}\nDone: {actions}\nPromised: {promises}"_s);
    QCOMPARE(
        note.fill(facts),
        u"14 May 14:31 4711: late refund {stress}\nDone: refunded postage; sent form\n"
        "Promised: callback, Fri 15 May 15:00"_s);
}

void NoteTemplateTest::leavesOutEmptyLines()
{
    const NoteFacts facts{.summary = u"late refund"_s};
    const NoteTemplate note(u"{summary}\nDone: {actions}\nBy: the desk\nNext: {next_step}"_s);
    QCOMPARE(note.fill(facts), u"late refund\nBy: the desk"_s);
}

void NoteTemplateTest::knowsNothingPrivate()
{
    for (const QString &name : {u"{stress}"_s, u"{tags}"_s, u"{lessons}"_s})
        QVERIFY(!NoteTemplate::placeholders().contains(name));
    const NoteTemplate note(u"{summary} {stress}"_s);
    QCOMPARE(note.fill({.summary = u"late"_s}), u"late {stress}"_s);
}

EVENKEEL_TEST(NoteTemplateTest)
#include "notetemplatetest.moc"
