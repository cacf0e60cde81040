#pragma once

#include "ui/report/exportworker.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedLayout;

namespace evenkeel {

class Card;
class PaperView;
class PlainLabel;
class ScrollArea;
class SegmentedControl;

/// The right side of the Export page: the pages, or the beginning of a file that is not for
/// reading, and one sentence about what is hidden.
class ExportPreviewCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreviewCard(QWidget *parent = nullptr);

    void setPreview(const ExportPreview &preview);
    /// A sentence in place of the preview: it is being made, or there is nothing.
    void setSentence(const QString &sentence);
    /// F4: shows what is hidden, or the pages as they will be.
    void toggleHidden();

private:
    void buildHead(Card &card);
    void buildFoot(Card &card);
    void showPaper();
    void showPageNumber();
    void showFoot();

    ExportPreview m_preview;
    PlainLabel *m_page = nullptr;
    SegmentedControl *m_view = nullptr;
    QStackedLayout *m_stack = nullptr;
    ScrollArea *m_area = nullptr;
    PaperView *m_paper = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_sentence = nullptr;
    QWidget *m_foot = nullptr;
    PlainLabel *m_strong = nullptr;
    PlainLabel *m_quiet = nullptr;
};

} // namespace evenkeel
