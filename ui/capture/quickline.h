#pragma once

#include "core/capture/draft.h"

#include <QPlainTextEdit>

namespace evenkeel {

/// What is to happen once the line is saved.
enum class AfterSave {
    Nothing,
    AddDetails, ///< Ctrl Enter: the new record is opened for editing
    CopyNote, ///< Ctrl Shift Enter: a note for the site's own system goes to the clipboard
    Breathe, ///< Alt Enter: a breather begins
};

/// The line in which a call is told: one line, below it the details after Shift Enter. Shows what
/// was understood under the words; reads nothing itself.
class QuickLine final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit QuickLine(QWidget *parent = nullptr);
    ~QuickLine() override;

    /// What was understood of the text as it is now.
    void showTokens(const QList<LineToken> &tokens);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited(); ///< the text changed; colours do not count
    void submitted(evenkeel::AfterSave then);
    void cancelled(); ///< Escape
    void maskRequested(); ///< Ctrl M
    void focusChanged(bool focused);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void submit(Qt::KeyboardModifiers modifiers);
    void onTextChanged();
    void dress();
    void paintToken(QPainter &painter, const LineToken &token) const;
    void paintBox(QPainter &painter, const QRectF &box, const LineToken &token) const;
    [[nodiscard]] int linesShown() const;

    QList<LineToken> m_tokens;
    QString m_lastText;
    bool m_dressing = false;
};

} // namespace evenkeel
