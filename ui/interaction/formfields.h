#pragma once

#include <QComboBox>
#include <QPlainTextEdit>
#include <QString>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace evenkeel {

class PlainLabel;

/// The small parts of a form: a label above its field, with the label as the field's buddy.
namespace formfields {

/// Adds the label and then the field to `column`, and what is said `below` it.
PlainLabel *
addLabelled(QVBoxLayout *column, const QString &label, QWidget *field, QWidget *below = nullptr);

/// A row, and over all of its width what is said `below` it.
[[nodiscard]] QVBoxLayout *withBelow(QHBoxLayout *row, QWidget *below);

/// Two columns of the same width.
[[nodiscard]] QHBoxLayout *sideBySide(QVBoxLayout *one, QVBoxLayout *other);

/// A button beside a label, taller than its line: it reaches over the gaps above and below, so
/// that the fields stay at one distance. Give it the parent that the line will be in.
void addOverhanging(QHBoxLayout *line, QWidget *button);

/// One of a list of ids, shown by `nameOf`; the first choice means none where `none` is not empty.
void fillChoice(
    QComboBox *box, const QStringList &ids, const QString &none,
    const std::function<QString(const QString &)> &nameOf);

/// Chooses `id`; one that the list lacks is added.
void choose(
    QComboBox *box, const QString &id, const std::function<QString(const QString &)> &nameOf);

/// The id that is chosen; of an editable box the id of what was typed.
[[nodiscard]] QString chosen(const QComboBox *box);

/// A field of several lines in which Tab goes on to the next field.
[[nodiscard]] QPlainTextEdit *textBox(const QString &name, int lines);

} // namespace formfields

} // namespace evenkeel
