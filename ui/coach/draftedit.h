#pragma once

#include "ui/theme/focusshape.h"

#include <QTextEdit>

namespace evenkeel {

class DraftReview;

/// Where a draft reply is typed or pasted: plain text, with a wave under what the wording helper
/// points out and a ground behind the current one.
class DraftEdit final : public QTextEdit, public FocusShape
{
    Q_OBJECT

public:
    explicit DraftEdit(DraftReview &review, QWidget *parent = nullptr);

    /// Puts `words` in the place of the current finding; an open slot is selected, to type over.
    void replaceCurrent(const QString &words);
    /// Everything goes; Ctrl Z brings it back.
    void clearDraft();
    void showCurrent();

    [[nodiscard]] QRect focusRect() const override;

protected:
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void endUndoAtWords();
    void restyle();
    void mark();

    DraftReview &m_review;
};

} // namespace evenkeel
