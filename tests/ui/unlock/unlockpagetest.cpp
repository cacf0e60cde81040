#include "ui/unlock/unlockpage.h"

#include "core/keys/recoverycode.h"
#include "tests/support/testmain.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    UnlockPage page;
    QList<QByteArray> submitted; ///< copied: the page wipes its own
    QLineEdit *field = page.findChild<QLineEdit *>();

    Desk()
    {
        QObject::connect(&page, &UnlockPage::submitted, &page, [this](const QByteArray &secret) {
            submitted.append(QByteArray(secret.constData(), secret.size()));
        });
        page.ask();
    }

    void type(const QString &secret)
    {
        QTest::keyClicks(field, secret);
        QTest::keyClick(field, Qt::Key_Return);
    }

    [[nodiscard]] Button *button(const QString &words) const
    {
        const QList<Button *> all = page.findChildren<Button *>();
        const auto found = std::ranges::find(all, words, &QAbstractButton::text);
        return found == all.end() ? nullptr : *found;
    }

    /// All that is visible.
    [[nodiscard]] QString words() const
    {
        QStringList shown;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown.join(u'\n');
    }
};

} // namespace

/// What the window says while it asks.
class UnlockPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void hidesWhatIsTyped();
    void enterSubmits();
    void nothingIsNotSubmitted();
    void aRefusalIsSaidAndTypedOver();
    void aSlipInACodeIsNamedByItsGroup();
    void anotherFaultIsSaidInItsOwnWords();
    void closingIsTold();
    void busyTakesNothing();
    void newsComeAndGo();
    void whoHasForgottenIsToldWhatThereIs_data();
    void whoHasForgottenIsToldWhatThereIs();
    void aBackupIsAskedForAndNotMeanwhile();
    void everythingHasItsHeight_data();
    void everythingHasItsHeight();
};

void UnlockPageTest::hidesWhatIsTyped()
{
    const Desk desk;
    QCOMPARE(desk.field->echoMode(), QLineEdit::Password);
    QCOMPARE(desk.field->accessibleName(), u"Passphrase or recovery code"_s);
}

void UnlockPageTest::enterSubmits()
{
    Desk desk;
    desk.type(u"correct horse"_s);
    QCOMPARE(desk.submitted.size(), 1);
    QCOMPARE(desk.submitted.first(), "correct horse");
}

void UnlockPageTest::nothingIsNotSubmitted()
{
    Desk desk;
    desk.type({});
    QCOMPARE(desk.submitted.size(), 0);
    QVERIFY(!desk.field->accessibleDescription().isEmpty());
}

void UnlockPageTest::aRefusalIsSaidAndTypedOver()
{
    Desk desk;
    desk.type(u"wrong"_s);
    desk.page.refuse(Error{Fault::WrongKey, {}});
    QVERIFY(desk.field->accessibleDescription().startsWith(u"That does not open the log"_s));
    desk.type(u"right"_s);
    QCOMPARE(desk.submitted.last(), "right");
    QVERIFY(desk.field->accessibleDescription().isEmpty());
}

void UnlockPageTest::aSlipInACodeIsNamedByItsGroup()
{
    Desk desk;
    QString code = RecoveryCode::random().text();
    code[13] = code.at(13) == u'A' ? u'B' : u'A';
    desk.type(code);
    desk.page.refuse(Error{Fault::WrongKey, {}});
    QVERIFY(desk.field->accessibleDescription().contains(u"group 3"_s));
}

void UnlockPageTest::anotherFaultIsSaidInItsOwnWords()
{
    Desk desk;
    desk.type(u"right"_s);
    desk.page.refuse(Error{Fault::StorageNewer, {}});
    QVERIFY(desk.field->accessibleDescription().contains(u"newer version"_s));
}

void UnlockPageTest::closingIsTold()
{
    Desk desk;
    QSignalSpy closed(&desk.page, &UnlockPage::closeRequested);
    desk.page.close();
    QCOMPARE(closed.count(), 1);
    QVERIFY(desk.page.isVisible()); // whoever listens decides
}

void UnlockPageTest::busyTakesNothing()
{
    Desk desk;
    desk.page.setBusy(true);
    desk.type(u"correct horse"_s);
    QVERIFY(desk.submitted.isEmpty());
    desk.page.setBusy(false);
    desk.type(u"correct horse"_s);
    QCOMPARE(desk.submitted, QList<QByteArray>{"correct horse"});
}

void UnlockPageTest::newsComeAndGo()
{
    const auto shown = [](const Desk &desk, const QString &text) {
        const QList<QLabel *> labels = desk.page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->text() == text && label->isVisible();
        });
    };
    Desk desk;
    desk.page.setNews(u"Two are due."_s);
    QVERIFY(shown(desk, u"Two are due."_s));
    desk.page.setNews({});
    QVERIFY(!shown(desk, u"Two are due."_s));
}

void UnlockPageTest::whoHasForgottenIsToldWhatThereIs_data()
{
    QTest::addColumn<UnlockWays>("ways");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("notSaid");
    const QString code = u"The recovery code opens the log"_s;
    const QString noCode = u"No recovery code was made"_s;
    const QString keychain = u"keychain"_s;
    const QString damaged = u"is damaged"_s;
    const QString backup = u"A backup opens with the passphrase"_s;
    const QString nobody = u"Without any of them nobody can open the log."_s;
    QTest::newRow("a passphrase") << UnlockWays{} << QStringList{noCode, backup, nobody}
                                  << QStringList{code, keychain, damaged};
    QTest::newRow("a passphrase and a code")
        << UnlockWays{.code = true} << QStringList{code, backup, nobody}
        << QStringList{noCode, keychain, damaged};
    QTest::newRow("a code and a keychain")
        << UnlockWays{.passphrase = false, .code = true, .keychain = true}
        << QStringList{u"has no passphrase"_s, code, keychain}
        << QStringList{noCode, damaged, u"reset it"_s};
    QTest::newRow("what cannot be read may be a code")
        << UnlockWays{.unreadable = true} << QStringList{damaged, backup}
        << QStringList{code, noCode};
}

void UnlockPageTest::whoHasForgottenIsToldWhatThereIs()
{
    QFETCH(const UnlockWays, ways);
    QFETCH(const QStringList, said);
    QFETCH(const QStringList, notSaid);
    Desk desk;
    desk.page.setWays(ways);
    QVERIFY(!desk.words().contains(u"nobody can open"_s)); // not before it is asked for
    desk.button(u"Forgotten it?"_s)->click();
    for (const QString &sentence : said)
        QVERIFY2(desk.words().contains(sentence), qPrintable(sentence));
    for (const QString &sentence : notSaid)
        QVERIFY2(!desk.words().contains(sentence), qPrintable(sentence));
}

void UnlockPageTest::aBackupIsAskedForAndNotMeanwhile()
{
    Desk desk;
    QSignalSpy asked(&desk.page, &UnlockPage::restoreRequested);
    Button *restore = desk.button(u"Restore a backup"_s);
    QVERIFY(!restore->isVisible());
    desk.button(u"Forgotten it?"_s)->click();
    QVERIFY(restore->isVisible());
    desk.page.setBusy(true); // the secret is being tried, and may open the log
    restore->click();
    QCOMPARE(asked.count(), 0);
    desk.page.setBusy(false);
    restore->click();
    QCOMPARE(asked.count(), 1);
}

void UnlockPageTest::everythingHasItsHeight_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("as drawn") << 100;
    QTest::newRow("large") << 150;
}

void UnlockPageTest::everythingHasItsHeight()
{
    QFETCH(const int, percent);
    const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .textPercent = percent});
    const auto isWhole = [](const QWidget *widget) {
        const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->sizeHint().height();
        return !widget->isVisible() || widget->height() >= needed;
    };
    const auto isInParent = [](const QWidget *widget) {
        const QWidget *parent = widget->parentWidget();
        return !widget->isVisible() || !parent || parent->rect().contains(widget->geometry());
    };
    Desk desk;
    desk.page.setNews(u"Due now: 2 follow-ups. 1 sealed line will be filed when you unlock."_s);
    desk.page.refuse({Fault::WrongKey, {}});
    desk.page.setWays({.code = true, .keychain = true, .unreadable = true});
    desk.button(u"Forgotten it?"_s)->click();
    QTest::qWait(1);
    QVERIFY(isWhole(desk.field));
    const QList<QLabel *> labels = desk.page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(isWhole(label), qPrintable(label->text()));
        QVERIFY(!label->isVisible() || label->width() >= label->minimumSizeHint().width());
        QVERIFY2(isInParent(label), qPrintable(label->text()));
    }
    QVERIFY(desk.page.height() <= desk.page.screen()->availableGeometry().height());
    const QWidget *restore = desk.button(u"Restore a backup"_s);
    const auto foot = [&] { return restore->mapTo(&desk.page, QPoint(0, restore->height())).y(); };
    QTRY_VERIFY(foot() <= desk.page.height()); // scrolled to, where it is lower
}

EVENKEEL_TEST(UnlockPageTest)
#include "unlockpagetest.moc"
