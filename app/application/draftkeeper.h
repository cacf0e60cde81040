#pragma once

#include "core/storage/draftstore.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace evenkeel {

/// Keeps what stands in one form while it is typed, at most once a second, so that a crash loses
/// nothing but the last second, and quitting nothing at all.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds BetweenDrafts{1};

    using Text = std::function<QString()>;
    using Content = std::function<QJsonObject()>;

    /// `content` is what stands in the form now, empty for nothing; `parent` is the form.
    DraftKeeper(DraftStore &drafts, QLatin1StringView form, Content content, QObject *parent);
    /// The same for a form that is nothing but a text.
    DraftKeeper(DraftStore &drafts, QLatin1StringView form, const Text &text, QObject *parent);

    /// What was kept; empty where the form was left empty.
    [[nodiscard]] QJsonObject content() const;
    /// Its text.
    [[nodiscard]] QString kept() const;

    /// Something was typed.
    void noteChange();

    /// Keeps what waits for its second; before the form goes.
    void keepNow();

private:
    void keep();

    DraftStore &m_drafts;
    QLatin1StringView m_form;
    Content m_content;
    QTimer m_soon;
};

} // namespace evenkeel
