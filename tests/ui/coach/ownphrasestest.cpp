#include "tests/support/testmain.h"
#include "tests/ui/coach/ownbench.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/phraseform.h"
#include "ui/coach/phrasesview.h"
#include "ui/coach/sayline.h"

#include <QPlainTextEdit>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Phrases of the user's own.
class OwnPhrasesTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewPhraseIsAdded();
    void aSlotThatIsNoneIsSaid();
    void aPhraseIsChangedAndComesBack();
    void hidingGoesOnToTheNext();
    void undoLeadsBackToThePhrase();
    void tabGoesFromThePhraseToWhatCanBeDone();
    void whatIsTypedOutlivesTheForm();
};

namespace {

/// Shows the phrases.
struct PhrasesBench : OwnBench
{
    PhrasesBench()
    {
        page.showView(CoachPage::View::Phrases);
        page.activate();
    }

    [[nodiscard]] QPlainTextEdit *box(const QString &name) const
    {
        for (QPlainTextEdit *edit : page.phrases().findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    [[nodiscard]] bool isEditing() const
    {
        return page.phrases().findChild<PhraseForm *>()->isVisible();
    }

    void typeInto(const QString &name, const QString &text) const
    {
        box(name)->setFocus();
        box(name)->selectAll();
        type(text);
    }

    [[nodiscard]] const Phrase &first() const { return shelf.book().phrases.first(); }
};

} // namespace

void OwnPhrasesTest::aNewPhraseIsAdded()
{
    const PhrasesBench bench;
    const qsizetype before = bench.shelf.book().phrases.size();
    bench.page.phrases().showPurpose(PhrasePurpose::Timeline);
    QVERIFY(bench.click(u"New phrase"_s));
    bench.typeInto(u"Formal"_s, u"You will hear from me by {time}."_s);
    bench.typeInto(u"Plain"_s, u"I call you by {time}."_s);
    OwnBench::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!bench.isEditing());
    QCOMPARE(bench.shelf.book().phrases.size(), before + 1);
    const Phrase made = bench.shelf.book().phrases.last();
    QCOMPARE(made.purpose, PhrasePurpose::Timeline);
    QCOMPARE(made.plain, u"I call you by {time}."_s);
    QVERIFY(bench.button(u"Delete"_s));
    const auto *line = qobject_cast<SayLine *>(QApplication::focusWidget());
    QVERIFY(line && line->accessibleName().startsWith(u"You will hear from me by"_s));
}

void OwnPhrasesTest::aSlotThatIsNoneIsSaid()
{
    const PhrasesBench bench;
    QVERIFY(bench.click(u"New phrase"_s));
    bench.typeInto(u"Formal"_s, u"By {weather}."_s);
    bench.typeInto(u"Plain"_s, u"By {time."_s);
    QVERIFY(bench.click(u"Save"_s));
    QVERIFY(bench.isEditing());
    QVERIFY(bench.box(u"Formal"_s)->accessibleDescription().contains(u"{weather}"_s));
    QVERIFY(bench.box(u"Formal"_s)->hasFocus());
    QVERIFY(!bench.box(u"Plain"_s)->accessibleDescription().isEmpty());
    bench.typeInto(u"Plain"_s, u""_s);
    QVERIFY(bench.content(u"phrases.json"_s).isEmpty());
}

void OwnPhrasesTest::aPhraseIsChangedAndComesBack()
{
    const PhrasesBench bench;
    const Phrase before = bench.first();
    QVERIFY(bench.click(u"Change"_s));
    bench.typeInto(u"Plain"_s, u"Since when?"_s);
    QVERIFY(bench.click(u"Save"_s));
    QCOMPARE(bench.first().plain, u"Since when?"_s);
    QCOMPARE(bench.first().principles, before.principles);
    QVERIFY(bench.click(u"Back to the original"_s));
    QCOMPARE(bench.first(), before);
}

void OwnPhrasesTest::hidingGoesOnToTheNext()
{
    const PhrasesBench bench;
    const QList<Phrase> before = bench.shelf.book().phrases;
    OwnBench::press(Qt::Key_H);
    QTRY_COMPARE(bench.shelf.book().phrases.size(), before.size() - 1);
    const auto *line = qobject_cast<SayLine *>(QApplication::focusWidget());
    QVERIFY(line && line->accessibleName().startsWith(before.at(1).formal));
    OwnBench::press(Qt::Key_H);
    QTRY_COMPARE(bench.shelf.book().phrases.size(), before.size() - 2);
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Show again"_s));
    QCOMPARE(bench.first(), before.first());
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.first(), before.at(2));
    QVERIFY(bench.page.phrases().findChild<HiddenList *>()->isVisible());
}

void OwnPhrasesTest::undoLeadsBackToThePhrase()
{
    const PhrasesBench bench;
    const QList<Phrase> before = bench.shelf.book().phrases;
    OwnBench::press(Qt::Key_Down);
    OwnBench::press(Qt::Key_H);
    QTRY_COMPARE(bench.shelf.book().phrases.size(), before.size() - 1);
    OwnBench::press(Qt::Key_Up);
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.shelf.book().phrases, before);
    const auto *line = qobject_cast<SayLine *>(QApplication::focusWidget());
    QVERIFY(line && line->accessibleName().startsWith(before.at(1).formal));
}

void OwnPhrasesTest::tabGoesFromThePhraseToWhatCanBeDone()
{
    const PhrasesBench bench;
    OwnBench::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Change"_s));
    OwnBench::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Hide"_s));
}

void OwnPhrasesTest::whatIsTypedOutlivesTheForm()
{
    const PhrasesBench bench;
    QVERIFY(bench.click(u"Change"_s));
    bench.typeInto(u"Plain"_s, u"Since when?"_s);
    OwnBench::press(Qt::Key_Escape);
    QVERIFY(!bench.isEditing());
    QVERIFY(bench.click(u"Change"_s));
    QCOMPARE(bench.box(u"Plain"_s)->toPlainText(), u"Since when?"_s);
    QVERIFY(bench.click(u"Discard"_s));
    QCOMPARE(bench.box(u"Plain"_s)->toPlainText(), bench.first().plain);
}

EVENKEEL_TEST(OwnPhrasesTest)
#include "ownphrasestest.moc"
