#pragma once

#include "core/breather/patternbook.h"
#include "ui/breather/breathechoice.h"

#include <QButtonGroup>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace evenkeel {

class BreathePanel;
class Clock;
class OptionRow;
class ScrollArea;
class Settings;
struct SiteBreathers;

/// What to take and for how long: all patterns with twenty seconds of each as a drawing, the other
/// kinds of breather, and the panel beside them.
class BreatheChooser final : public QWidget
{
    Q_OBJECT

public:
    /// `toneAvailable`: something here can play the tone, else it is not offered.
    BreatheChooser(
        Settings &settings, const Clock &clock, const SiteBreathers &site, bool toneAvailable,
        QWidget *parent = nullptr);

    /// Puts everything into its order: six a minute, `lastUsed` (an id), the others.
    void refresh(const QString &lastUsed);

    /// The user's own patterns are others now; `id` is chosen where it is there.
    void refreshOwn(const QString &id);

    /// Chooses by the id of a pattern or of a kind; false where there is none.
    bool choose(const QString &id);
    void setCompact(bool compact);
    void focusChoice();

    [[nodiscard]] BreathePanel &panel() const { return *m_panel; }
    [[nodiscard]] BreatheChoice choice() const;

signals:
    void started(const evenkeel::BreatheChoice &choice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QBoxLayout *buildNote(QWidget *box);
    [[nodiscard]] QList<BreatheOption> options() const;
    void placePanel();
    void addRow(const BreatheOption &option);
    void moveChoice(int step);
    void showRow(OptionRow *row);
    void onChosen();
    void editOwn(const Pattern &pattern);
    void start();
    [[nodiscard]] OptionRow *chosenRow() const;

    Settings &m_settings;
    bool m_compact = false;
    QString m_lastUsed;
    QButtonGroup m_group;
    QList<OptionRow *> m_rows;
    QBoxLayout *m_row = nullptr;
    QWidget *m_list = nullptr;
    ScrollArea *m_listArea = nullptr;
    ScrollArea *m_wholeArea = nullptr;
    QVBoxLayout *m_column = nullptr;
    BreathePanel *m_panel = nullptr;
};

} // namespace evenkeel
