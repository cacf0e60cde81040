#pragma once

#include "core/coach/sitepolicy.h"
#include "ui/widgets/textlook.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

/// What the site lays down, marked as the site's own words: what may be promised, or to whom a call
/// is handed over.
class SiteNote final : public QWidget
{
    Q_OBJECT

public:
    enum class About { Promises, Escalation };

    SiteNote(const SitePolicy &site, About about, QWidget *parent = nullptr);

    /// Whether the site says anything about it.
    [[nodiscard]] static bool has(const SitePolicy &site, About about);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPromises(const SitePolicy &site);
    void addEscalation(const SitePolicy &site);
    void add(const QString &text, const TextLook &look, int above);

    QVBoxLayout *m_column;
};

} // namespace evenkeel
