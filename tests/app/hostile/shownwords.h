#pragma once

#include <QList>
#include <QModelIndex>
#include <QString>
#include <QTextDocument>
#include <QWidget>

namespace evenkeel::test {

/// A text as a person gets it in one place.
struct ShownWords
{
    QString place; ///< "tooltip of evenkeel::Chip"
    QString text;
};

/// A text that was taken for markup, as Qt shows it: the words that are left, and what it asked
/// for.
class ReadMarkup final : public QTextDocument
{
    Q_OBJECT

public:
    explicit ReadMarkup(const QString &html);

    /// Images and other things that were to be loaded.
    [[nodiscard]] int loads() const { return m_loads; }
    [[nodiscard]] int images() const;
    [[nodiscard]] int links() const;

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    int m_loads = 0;
};

/// Counts in a document that is shown.
[[nodiscard]] int imagesIn(const QTextDocument &document);
[[nodiscard]] int linksIn(const QTextDocument &document);

/// A menu entry without the signs of its mnemonic.
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// Everything that can be read off one widget, its tooltips and its spoken texts included. What
/// would be shown as markup or as a key is told to `wrong`.
[[nodiscard]] QList<ShownWords> wordsOf(QWidget &widget, QStringList &wrong);

/// How Qt would show this tooltip.
[[nodiscard]] QString tooltipShown(const QString &tip, const QString &place, QStringList &wrong);

} // namespace evenkeel::test
