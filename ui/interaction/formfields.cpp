#include "ui/interaction/formfields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textside.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel::formfields {

namespace {

constexpr int LabelLine = 16;
constexpr int LabelGap = 3;

/// Takes one line of labels from the layout, and gives the widget the height that it wants.
class Overhang final : public QWidgetItem
{
public:
    explicit Overhang(QWidget *widget) : QWidgetItem(widget) { }

    [[nodiscard]] QSize sizeHint() const override { return low(QWidgetItem::sizeHint()); }
    [[nodiscard]] QSize minimumSize() const override { return low(QWidgetItem::minimumSize()); }

    void setGeometry(const QRect &line) override
    {
        const int over = QWidgetItem::sizeHint().height() - line.height();
        QWidgetItem::setGeometry(line.adjusted(0, -over / 2, 0, over - over / 2));
    }

private:
    [[nodiscard]] QSize low(const QSize &size) const
    {
        return {size.width(), Theme::of(widget()).px(LabelLine)};
    }
};

} // namespace

QHBoxLayout *sideBySide(QVBoxLayout *one, QVBoxLayout *other)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(one, 1);
    row->addLayout(other, 1);
    return row;
}

QVBoxLayout *withBelow(QHBoxLayout *row, QWidget *below)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(LabelGap);
    column->addLayout(row);
    column->addWidget(below);
    return column;
}

void addOverhanging(QHBoxLayout *line, QWidget *button)
{
    line->addItem(new Overhang(button));
}

PlainLabel *addLabelled(QVBoxLayout *column, const QString &label, QWidget *field, QWidget *below)
{
    auto *name = new PlainLabel(label, looks::Label);
    name->setBuddy(field);
    field->setAccessibleName(label);
    field->setProperty("dense", true);
    auto *both = new QVBoxLayout;
    both->setSpacing(LabelGap);
    both->addWidget(name);
    both->addWidget(field);
    if (below)
        both->addWidget(below);
    column->addLayout(both);
    return name;
}

void fillChoice(
    QComboBox *box, const QStringList &ids, const QString &none,
    const std::function<QString(const QString &)> &nameOf)
{
    box->clear();
    // A long name must not widen the form.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    if (!none.isEmpty())
        box->addItem(none, QString());
    for (const QString &id : ids)
        box->addItem(nameOf(id), id);
}

void choose(
    QComboBox *box, const QString &id, const std::function<QString(const QString &)> &nameOf)
{
    if (box->findData(id) < 0)
        box->addItem(nameOf(id), id);
    box->setCurrentIndex(box->findData(id));
}

QString chosen(const QComboBox *box)
{
    if (!box->isEditable() || box->currentText() == box->itemText(box->currentIndex()))
        return box->currentData().toString();
    const QString typed = box->currentText().simplified();
    const int known = box->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? box->itemData(known).toString()
                      : QString(typed).toLower().replace(u' ', u'-');
}

QPlainTextEdit *textBox(const QString &name, int lines)
{
    auto *box = new QPlainTextEdit;
    new TextSide(box);
    box->setAccessibleName(name);
    box->setTabChangesFocus(true);
    const int line = Theme::of(box).px(18);
    box->setMinimumHeight(lines * line + 16);
    box->setMaximumHeight((lines + 2) * line + 16);
    return box;
}

} // namespace evenkeel::formfields
