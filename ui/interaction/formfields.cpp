#include "ui/interaction/formfields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace evenkeel::formfields {

PlainLabel *addLabelled(QVBoxLayout *column, const QString &label, QWidget *field)
{
    auto *name = new PlainLabel(label, looks::Secondary);
    name->setBuddy(field);
    field->setAccessibleName(label);
    auto *both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(name);
    both->addWidget(field);
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
    box->setAccessibleName(name);
    box->setTabChangesFocus(true);
    const int line = Theme::of(box).px(18);
    box->setMinimumHeight(lines * line + 16);
    box->setMaximumHeight((lines + 2) * line + 16);
    return box;
}

} // namespace evenkeel::formfields
