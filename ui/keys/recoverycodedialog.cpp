#include "ui/keys/recoverycodedialog.h"

#include "core/keys/databasekey.h"
#include "ui/keys/recoverysheet.h"
#include "ui/text/errors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;
constexpr int Padding = 24;

PlainLabel *paragraph(const QString &text, int width)
{
    auto *label = new PlainLabel(text, looks::Secondary);
    label->setWordWrap(true);
    label->setFixedWidth(width);
    return label;
}

QHBoxLayout *footOf(std::initializer_list<Button *> first, Button *last)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    for (Button *button : first) {
        button->setAutoDefault(false); // Enter belongs to the field
        foot->addWidget(button);
    }
    foot->addStretch(1);
    last->setAutoDefault(false);
    foot->addWidget(last);
    return foot;
}

} // namespace

RecoveryCodeDialog::RecoveryCodeDialog(const RecoveryCode &code, bool replaces, QWidget *parent)
    : QDialog(parent), m_code(code), m_steps(new QStackedWidget),
      m_news(paragraph({}, Theme::of(this).px(Width) - 2 * Padding))
{
    setWindowTitle(tr("Recovery code"));
    m_news->setLook(looks::Label);
    m_news->hide();
    m_steps->addWidget(makeShown(replaces));
    m_steps->addWidget(makeAsked());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Padding, Padding, Padding, Padding);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("Recovery code"), looks::PageTitle));
    column->addWidget(m_steps);
    column->addWidget(m_news);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

QWidget *RecoveryCodeDialog::makeShown(bool replaces)
{
    const int width = Theme::of(this).px(Width) - 2 * Padding;
    QString words
        = tr("It opens your log when the passphrase is forgotten or the keychain is gone. "
             "Write it down, save it elsewhere or print it, and keep it where this "
             "computer is not.");
    if (replaces)
        words += u' ' + tr("The code that you have ends when you have kept this one.");
    QString lines = m_code.text();
    lines[lines.size() / 2] = u'\n';
    auto *code = new PlainLabel(lines, {.size = TextSize::Title, .weight = QFont::Medium});
    code->setWordWrap(true);
    code->setFixedWidth(width);
    code->setLayoutDirection(Qt::LeftToRight); // in every language
    code->setAccessibleName(tr("The code"));

    auto *next = new Button(tr("I have kept it"), Button::Kind::Primary);
    auto *save = new Button(tr("Save as file"), Button::Kind::Secondary);
    auto *print = new Button(tr("Print"), Button::Kind::Secondary);
    auto *leave = new Button(tr("Leave it"), Button::Kind::Quiet);
    connect(next, &Button::clicked, this, &RecoveryCodeDialog::askBack);
    connect(save, &Button::clicked, this, &RecoveryCodeDialog::save);
    connect(print, &Button::clicked, this, &RecoveryCodeDialog::print);
    connect(leave, &Button::clicked, this, &RecoveryCodeDialog::reject);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(paragraph(words, width));
    column->addWidget(code);
    column->addStretch(1);
    column->addLayout(footOf({next, save, print}, leave));
    return step;
}

QWidget *RecoveryCodeDialog::makeAsked()
{
    const int width = Theme::of(this).px(Width) - 2 * Padding;
    m_typed = new TextField(tr("The code, as you have kept it"), {});
    m_check = new Button(tr("Keep this code"), Button::Kind::Primary);
    auto *back = new Button(tr("Show it again"), Button::Kind::Secondary);
    auto *leave = new Button(tr("Leave it"), Button::Kind::Quiet);
    connect(m_typed, &TextField::submitted, this, &RecoveryCodeDialog::check);
    connect(m_check, &Button::clicked, this, &RecoveryCodeDialog::check);
    connect(back, &Button::clicked, this, &RecoveryCodeDialog::showCode);
    connect(leave, &Button::clicked, this, &RecoveryCodeDialog::reject);
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(paragraph(
        tr("Now type it from your paper or file, in any case, with or without its hyphens. It "
           "works "
           "from then on."),
        width));
    column->addWidget(m_typed);
    column->addStretch(1);
    column->addLayout(footOf({m_check, back}, leave));
    return step;
}

void RecoveryCodeDialog::showCode()
{
    m_typed->setText({});
    m_steps->setCurrentIndex(0);
}

void RecoveryCodeDialog::askBack()
{
    m_news->hide();
    m_steps->setCurrentIndex(1);
    m_typed->edit()->setFocus();
}

void RecoveryCodeDialog::check()
{
    const auto typed = RecoveryCode::read(m_typed->text());
    if (typed && *typed == m_code) {
        emit typedBack();
        return;
    }
    if (!typed && !typed.error().detail.isEmpty())
        m_typed->setError(tr("There is a slip in group %1. Compare it letter by letter.")
                              .arg(typed.error().detail));
    else
        m_typed->setError(tr("That is not the code that was shown. It has eight groups of five."));
    m_typed->edit()->setFocus();
}

void RecoveryCodeDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery code"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("evenkeel-recovery-code", "file name") + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        QByteArray text = recoverysheet::fileText(m_code.text());
        emit saveRequested(file, text);
        DatabaseKey::wipe(text);
    });
    dialog->open();
}

void RecoveryCodeDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Evenkeel", "the program")); // lists of what is printed show it
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QPainter painter;
        if (!painter.begin(printer.get())) {
            tell(tr("The printer did not take it. Write it down or save it as a file."));
            return;
        }
        recoverysheet::paint(painter, painter.viewport(), m_code.text());
    });
    dialog->open();
}

void RecoveryCodeDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_steps->setEnabled(!busy);
    m_check->setText(busy ? tr("Working ...") : tr("Keep this code"));
}

void RecoveryCodeDialog::tell(const QString &sentence)
{
    m_news->setText(sentence);
    m_news->show();
}

void RecoveryCodeDialog::refuse(const Error &error)
{
    setBusy(false);
    tell(errors::inWords(error));
}

void RecoveryCodeDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace evenkeel
