#pragma once

#include "core/breather/patternbook.h"

#include <QDialog>

#include <array>

class QDoubleSpinBox;
class QGridLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class PatternPreview;
class PlainLabel;
class TextField;

/// Sets a breathing pattern of the user's own: up to six parts in tenths of a second, a name, and
/// the whole as text that can be copied out and pasted in.
class PatternEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `book` tells which names are taken, apart from that of `pattern`.
    PatternEditor(const Pattern &pattern, PatternBook book, QWidget *parent = nullptr);

    /// What the fields say; not always valid.
    [[nodiscard]] Pattern pattern() const;

signals:
    void saved(const evenkeel::Pattern &pattern);

private:
    void buildParts(QGridLayout &grid);
    void buildButtons(QVBoxLayout &column);
    void fill(const Pattern &pattern);
    void onPartChanged();
    void onTextEdited(const QString &text);
    void save();
    [[nodiscard]] QString advice() const;
    /// Why it cannot be called so; empty where it can.
    [[nodiscard]] QString nameFault(const QString &name) const;

    QString m_id;
    PatternBook m_book;
    std::array<QDoubleSpinBox *, AllBreathPhases.size()> m_parts{};
    TextField *m_name = nullptr;
    TextField *m_text = nullptr;
    PatternPreview *m_preview = nullptr;
    PlainLabel *m_advice = nullptr;
    Button *m_save = nullptr;
};

} // namespace evenkeel
