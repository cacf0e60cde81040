#pragma once

#include <QWidget>

namespace evenkeel {

class BreathButton;
class CallSession;
class OneBreath;
class PlainLabel;
class StripHandle;
class Tag;

/// The upper part of the whole strip: what it is, how long the call has lasted, and one breath.
class CallHead final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    CallHead(CallSession &session, OneBreath &breath, QWidget *parent = nullptr);

    void setCustomer(const QString &reference);
    /// What is said of the time that is counted; may be empty.
    void setPatience(const QString &sentence);
    void setBreathKeys(const QString &keys);

    [[nodiscard]] StripHandle *handle() const { return m_handle; }
    [[nodiscard]] BreathButton *breath() const { return m_breath; }

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeTime(OneBreath &breath);
    void follow();
    void tick();

    CallSession &m_session;
    QString m_customer;
    StripHandle *m_handle = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_time = nullptr;
    PlainLabel *m_who = nullptr;
    PlainLabel *m_since = nullptr;
    BreathButton *m_breath = nullptr;
    QWidget *m_bar = nullptr;
};

} // namespace evenkeel
