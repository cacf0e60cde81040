#pragma once

#include "core/capture/lineparser.h"
#include "ui/widgets/page.h"

#include <QKeySequence>

class QStackedWidget;
class QVBoxLayout;

namespace evenkeel {

class Button;
class Clock;
class PlainLabel;
class Settings;
class StepMarks;
class WelcomeLine;

/// The first run in three short steps over the sea, each of which can be skipped. What is chosen is
/// saved at once; the page only says what is wanted next.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    /// What the page is made of.
    struct Parts
    {
        Settings &settings;
        const LineParser &parser;
        const Clock &clock;
        QString folder; ///< where the log lies
        QKeySequence quickLogKeys; ///< from anywhere; empty where the desktop allows none
    };

    static constexpr int Steps = 3;

    explicit WelcomePage(Parts parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool fillsWindow() const override { return true; }
    void activate() override;
    void setCompact(bool compact) override;

    [[nodiscard]] int step() const;
    void showStep(int step);

signals:
    /// Done or skipped: Welcomed is set, Today is wanted.
    void finished();
    /// Done, and a made log is wanted to look around in.
    void sampleRequested();
    void keysRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanel();
    void buildHead(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void next();
    void back();
    void finish();
    void showWords();
    void fitPanel();

    Parts m_parts;
    QWidget *m_panel = nullptr;
    StepMarks *m_marks = nullptr;
    PlainLabel *m_stepOf = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_subtitle = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomeLine *m_line = nullptr;
    Button *m_next = nullptr;
    Button *m_back = nullptr;
    Button *m_sample = nullptr;
    Button *m_skip = nullptr;
};

} // namespace evenkeel
