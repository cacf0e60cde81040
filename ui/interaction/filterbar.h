#pragma once

#include "ui/interaction/logfilter.h"

#include <QWidget>

class QGridLayout;
class QMenu;

namespace evenkeel {

class AskedChips;
class Button;
class Chip;
class SearchField;

/// The search field and the filter chips above the Log. Emits the whole filter at each change.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    void setFilter(const LogFilter &filter);

    /// Ids that the category chip offers, most used first.
    void setCategories(const QStringList &categories) { m_categories = categories; }

    void focusSearch();

    /// "This week", "11 to 17 May 2026": what the days chip says.
    [[nodiscard]] static QString daysOf(const LogFilter &filter);
    [[nodiscard]] static QString periodName(LogFilter::Period period);

signals:
    void filterChanged(const evenkeel::LogFilter &filter);
    /// Arrow down in the search field: on to the rows.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] int chipsWidth() const;
    [[nodiscard]] QList<Chip *> chips() const;
    void arrange();
    void showFilter();
    void change(const LogFilter &filter);
    void togglePromise();
    void toggleHard();
    void choosePeriod();
    void chooseChannel();
    void chooseCategory();
    void openMenu(QMenu *menu, const Chip *chip);

    LogFilter m_filter;
    QStringList m_categories;
    QGridLayout *m_row = nullptr;
    QWidget *m_chips = nullptr;
    bool m_below = false; ///< the chips stand below the search field
    SearchField *m_search;
    Chip *m_period;
    Chip *m_channel;
    Chip *m_category;
    Chip *m_promise;
    Chip *m_hard;
    AskedChips *m_asked = nullptr;
    Button *m_clear;
};

} // namespace evenkeel
