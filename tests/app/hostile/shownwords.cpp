#include "tests/app/hostile/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

constexpr int MostRowsLookedAt = 40;

template<class Visit>
int countFragments(const QTextDocument &document, Visit matches)
{
    int count = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            count += matches(part.fragment().charFormat()) ? 1 : 0;
    }
    return count;
}

/// One widget that is looked at.
class Look
{
public:
    Look(QWidget &widget, QStringList &wrong)
        : m_widget(widget), m_class(QString::fromLatin1(widget.metaObject()->className())),
          m_wrong(wrong)
    {
    }

    [[nodiscard]] QList<ShownWords> words()
    {
        own();
        spoken();
        actions();
        rows();
        drawings();
        return m_words;
    }

private:
    void add(const QString &what, const QString &text)
    {
        if (!text.isEmpty())
            m_words.append({.place = what + u" of "_s + m_class, .text = text});
    }

    void complain(const QString &what) { m_wrong.append(what + u" of "_s + m_class); }

    void document(const QTextDocument *document)
    {
        if (imagesIn(*document) > 0)
            complain(u"an image in the text"_s);
        if (linksIn(*document) > 0)
            complain(u"a link in the text"_s);
        add(u"text"_s, document->toPlainText());
    }

    void own()
    {
        add(u"title"_s, m_widget.windowTitle());
        tip(u"tooltip"_s, m_widget.toolTip());
        tip(u"what's this"_s, m_widget.whatsThis());
        if (const auto *label = qobject_cast<const QLabel *>(&m_widget))
            ofLabel(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&m_widget))
            ofButton(*button);
        if (const auto *box = qobject_cast<const QGroupBox *>(&m_widget))
            add(u"box"_s, withoutMnemonic(box->title()));
        if (const auto *line = qobject_cast<const QLineEdit *>(&m_widget)) {
            add(u"field"_s, line->text());
            add(u"hint"_s, line->placeholderText());
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&m_widget))
            for (int i = 0; i < std::min(box->count(), MostRowsLookedAt); ++i)
                add(u"choice"_s, box->itemText(i));
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&m_widget))
            document(edit->document());
        if (const auto *edit = qobject_cast<const QTextEdit *>(&m_widget))
            document(edit->document());
    }

    void ofLabel(const QLabel &label)
    {
        if (m_class == "QTipLabel"_L1) {
            tip(u"tooltip"_s, label.text());
            return;
        }
        if (label.textFormat() != Qt::PlainText)
            complain(u"a label that guesses what is markup, "_s + label.text());
        add(u"label"_s, label.text());
    }

    void ofButton(const QAbstractButton &button)
    {
        // The house paints its own buttons, and paints what their text is.
        const bool ours = m_class.startsWith("evenkeel::"_L1);
        add(u"button"_s, ours ? button.text() : withoutMnemonic(button.text()));
        if (!button.shortcut().isEmpty() && button.text().contains(u'&'))
            complain(u"keys made from the text "_s + button.text());
    }

    void tip(const QString &what, const QString &text)
    {
        add(what, tooltipShown(text, what + u" of "_s + m_class, m_wrong));
    }

    void spoken()
    {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&m_widget);
        if (!interface)
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            if (m_class != "QTipLabel"_L1)
                add(u"spoken"_s, interface->text(kind));
    }

    void actions()
    {
        const QList<QAction *> actions = m_widget.actions();
        const bool menu = qobject_cast<const QMenu *>(&m_widget) != nullptr;
        for (const QAction *action : actions) {
            // An action has a tooltip from its text where it was given none.
            add(menu ? u"entry"_s : u"action"_s,
                menu ? withoutMnemonic(action->text()) : action->text());
        }
    }

    void rows()
    {
        auto *view = qobject_cast<QAbstractItemView *>(&m_widget);
        if (!view || !view->model())
            return;
        const QAbstractItemModel &model = *view->model();
        const int rows = std::min(model.rowCount(), MostRowsLookedAt);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                cell(model.index(row, column));
        }
    }

    void cell(const QModelIndex &index)
    {
        for (const int role :
             {int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
              int(Qt::AccessibleDescriptionRole)})
            add(u"row"_s, index.data(role).toString());
        for (const int role : {int(Qt::ToolTipRole), int(Qt::WhatsThisRole)})
            tip(u"tooltip of a row"_s, index.data(role).toString());
    }

    /// Qt Charts writes its words as graphics texts, which know markup.
    void drawings()
    {
        const auto *view = qobject_cast<const QGraphicsView *>(&m_widget);
        if (!view || !view->scene())
            return;
        const QList<QGraphicsItem *> items = view->scene()->items();
        for (const QGraphicsItem *item : items) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                document(text->document());
        }
    }

    QWidget &m_widget;
    QString m_class;
    QStringList &m_wrong;
    QList<ShownWords> m_words;
};

} // namespace

ReadMarkup::ReadMarkup(const QString &html)
{
    setHtml(html);
}

QVariant ReadMarkup::loadResource([[maybe_unused]] int type, [[maybe_unused]] const QUrl &name)
{
    ++m_loads;
    return {};
}

int ReadMarkup::images() const
{
    return imagesIn(*this);
}

int ReadMarkup::links() const
{
    return linksIn(*this);
}

int imagesIn(const QTextDocument &document)
{
    return countFragments(document, [](const QTextCharFormat &f) { return f.isImageFormat(); });
}

int linksIn(const QTextDocument &document)
{
    return countFragments(document, [](const QTextCharFormat &f) { return f.isAnchor(); });
}

QString withoutMnemonic(const QString &text)
{
    QString shown;
    const QString words = text.section(u'\t', 0, 0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u'&' && i + 1 < words.size())
            ++i;
        else if (words.at(i) == u'&')
            continue;
        shown.append(words.at(i));
    }
    return shown;
}

QString tooltipShown(const QString &tip, const QString &place, QStringList &wrong)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    const ReadMarkup read(tip);
    if (read.images() > 0 || read.loads() > 0)
        wrong.append(u"an image in a "_s + place + u": "_s + tip);
    if (read.links() > 0)
        wrong.append(u"a link in a "_s + place + u": "_s + tip);
    return read.toPlainText();
}

QList<ShownWords> wordsOf(QWidget &widget, QStringList &wrong)
{
    return Look(widget, wrong).words();
}

} // namespace evenkeel::test
