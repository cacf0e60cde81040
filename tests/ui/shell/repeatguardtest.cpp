#include "ui/shell/repeatguard.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// Counts the keys that reach it.
template<class Widget>
class Counting final : public Widget
{
public:
    int keys = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        ++keys;
        Widget::keyPressEvent(event);
    }
};

void hold(QWidget &widget, Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers with = {})
{
    QTest::simulateEvent(&widget, true, key, with, text, false);
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(&widget, true, key, with, text, true);
    QTest::simulateEvent(&widget, false, key, with, text, false);
}

} // namespace

class RepeatGuardTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_guard = std::make_unique<RepeatGuard>(*qApp); }
    void cleanup() { m_guard.reset(); }

    void aListMovesAndDoesThingsOnce()
    {
        Counting<QListWidget> list;
        list.addItems({u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s});
        list.setCurrentRow(0);
        hold(list, Qt::Key_Down);
        QCOMPARE(list.currentRow(), 6);
        for (const auto &[key, text] : std::initializer_list<std::pair<Qt::Key, QString>>{
                 {Qt::Key_Space, u" "_s},
                 {Qt::Key_Delete, {}},
                 {Qt::Key_S, u"s"_s},
                 {Qt::Key_Return, u"\r"_s},
                 {Qt::Key_Escape, {}}}) {
            list.keys = 0;
            hold(list, key, text);
            QCOMPARE(list.keys, 1);
        }
    }

    void textIsTyped()
    {
        Counting<QPlainTextEdit> text;
        hold(text, Qt::Key_A, u"a"_s);
        hold(text, Qt::Key_Return, u"\n"_s);
        QCOMPARE(text.toPlainText(), u"aaaaaa\n\n\n\n\n\n"_s);
        hold(text, Qt::Key_Backspace);
        QCOMPARE(text.toPlainText(), u"aaaaaa"_s);
        text.keys = 0;
        hold(text, Qt::Key_Return, u"\n"_s, Qt::ControlModifier);
        hold(text, Qt::Key_Escape);
        QCOMPARE(text.keys, 2);
        text.setProperty(RepeatGuard::EnterActs, true);
        text.keys = 0;
        hold(text, Qt::Key_Return, u"\n"_s);
        QCOMPARE(text.keys, 1);
    }

    void aListUnderAFieldLetsTypingThrough()
    {
        Counting<QListWidget> list;
        list.setWindowFlag(Qt::Popup);
        hold(list, Qt::Key_O, u"o"_s);
        QCOMPARE(list.keys, 6);
    }

    void aWidgetOfItsOwnKeysActsOnce()
    {
        Counting<QWidget> widget;
        hold(widget, Qt::Key_Space, u" "_s);
        QCOMPARE(widget.keys, 6);
        widget.keys = 0;
        widget.setProperty(RepeatGuard::ActsOnKeysBut, 0);
        hold(widget, Qt::Key_Space, u" "_s);
        QCOMPARE(widget.keys, 1);
        widget.setProperty(RepeatGuard::ActsOnKeysBut, Qt::Key_Space);
        hold(widget, Qt::Key_M, u"m"_s);
        QCOMPARE(widget.keys, 2);
        hold(widget, Qt::Key_Space, u" "_s);
        QCOMPARE(widget.keys, 8);
    }

    void aKeyThatComesBackAtOnceWasNeverLetGo()
    {
        Counting<QListWidget> list;
        const auto send = [&list](QEvent::Type type, quint64 at) {
            QKeyEvent event(type, Qt::Key_Space, Qt::NoModifier, u" "_s);
            event.setTimestamp(at);
            QApplication::sendEvent(&list, &event);
        };
        send(QEvent::KeyPress, 1000);
        send(QEvent::KeyRelease, 1500);
        send(QEvent::KeyPress, 1500);
        send(QEvent::KeyRelease, 1530);
        send(QEvent::KeyPress, 1531);
        QCOMPARE(list.keys, 1);
        send(QEvent::KeyRelease, 1560);
        send(QEvent::KeyPress, 1600); // quick fingers
        QCOMPARE(list.keys, 2);
    }

private:
    std::unique_ptr<RepeatGuard> m_guard;
};

EVENKEEL_TEST(RepeatGuardTest)
#include "repeatguardtest.moc"
