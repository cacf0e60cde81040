#pragma once

#include "core/base/result.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;
class ScrollArea;
class TextField;

/// What opens a log, for the words to somebody who has forgotten it.
struct UnlockWays
{
    bool passphrase = true;
    bool code = false; ///< a recovery code was made
    bool keychain = false;
    bool unreadable = false; ///< something that may be one more of them

    friend bool operator==(const UnlockWays &, const UnlockWays &) = default;
};

/// The only window while the log is locked: asks for the passphrase or the recovery code, and keeps
/// asking. It knows nothing of the log.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// What helps somebody who has forgotten what opens the log, and what does not.
    void setWays(const UnlockWays &ways);

    /// Says why `submitted` did not open the log, and lets the person try again.
    void refuse(const Error &error);

    /// Shows it in front and ready to type.
    void ask();

    /// The secret is being tried: nothing else can be typed meanwhile.
    void setBusy(bool busy);

    /// What has come up while it is locked, without a word on what it is; empty for nothing.
    void setNews(const QString &sentence);

signals:
    /// UTF-8; wiped as soon as the signal was handled.
    void submitted(const QByteArray &secret);
    /// A backup is to be chosen, which opens by what opened the log when it was made.
    void restoreRequested();
    void quitRequested();
    /// The close button of the window.
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanel(QVBoxLayout &column);
    void buildHelp(QVBoxLayout &column);
    void showHelp();
    void fitHeight();
    void submit();
    [[nodiscard]] QString sentenceFor(const Error &error) const;

    ScrollArea *m_scroll;
    QWidget *m_column; ///< all of it; scrolls where the screen is too low
    TextField *m_secret;
    Button *m_open;
    Button *m_forgotten;
    Button *m_restore;
    QWidget *m_help; ///< shown when it is asked for
    QVBoxLayout *m_sentences; ///< of the help
    PlainLabel *m_news;
    QString m_slip; ///< the group of a recovery code that was mistyped, if it was one
};

} // namespace evenkeel
