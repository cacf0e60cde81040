#include "ui/shell/helppanel.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QGridLayout *keyGrid(const QList<KeyHint> &keys, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const KeyHint &hint : keys) {
        grid->addWidget(new KeyCap(hint.keys, parent), row, 0, Qt::AlignVCenter);
        auto *does = new PlainLabel(hint.does, looks::Secondary, parent);
        does->setWordWrap(true);
        grid->addWidget(does, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Help for this page"));
    auto *close = new IconButton(u"close"_s, tr("Close the help"), this);
    close->setName(tr("Close the help"), u"F1"_s);
    close->setSmall(true);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Help for this page"), looks::CardTitle, this), 1);
    head->addWidget(close);
    m_scroll = new ScrollArea(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(mirrored({16, 11, 9, 9}));
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(close, &IconButton::clicked, this, &HelpPanel::closeRequested);
}

void HelpPanel::setHelp(const QString &title, const QString &text, const QList<KeyHint> &keys)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(mirrored({0, 0, 7, 0}));
    column->setSpacing(12);
    column->addWidget(new PlainLabel(title, looks::ReadingStrong, content));
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        auto *label = new PlainLabel(paragraph, looks::Body, content);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (!keys.isEmpty()) {
        column->addWidget(new PlainLabel(tr("Keys"), looks::CardTitle, content));
        column->addLayout(keyGrid(keys, content));
    }
    column->addStretch();
    m_scroll->setColumn(content);
}

void HelpPanel::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    shapes::box(painter, Theme::of(this), rect(), 12, Token::Surface, Token::BorderStrong);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
