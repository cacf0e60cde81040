#include "ui/welcome/welcomeprivacy.h"

#include "ui/text/formats.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

WelcomePrivacy::WelcomePrivacy(const QString &folder, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 12, 0, 0);
    m_column->setSpacing(25);
    add(u"folder"_s, tr("One folder, and it is yours"),
        tr("Kept on this computer, encrypted: %1")
            .arg(formats::isolated(QDir::toNativeSeparators(folder))));
    add(u"eye-off"_s, tr("Nothing is sent"),
        tr("No cloud copy, no hidden report. A file leaves only when you export one."));
    add(u"flag"_s, tr("Put promises into your own system too"),
        tr("This log reminds you. Your colleagues look into the system of your site."));
    add(u"shield"_s, tr("What it cannot do"),
        tr("Your employer's administrators and screen recording may still see it."));
    m_column->addStretch(1);
}

void WelcomePrivacy::add(const QString &icon, const QString &title, const QString &sentence)
{
    auto *mark = new Glyph(icon, 20, Token::Accent);
    mark->setBoxed(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(title, looks::ReadingStrong));
    auto *label = new PlainLabel(sentence, looks::Secondary);
    label->setWordWrap(true);
    words->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_column->addLayout(row);
}

} // namespace evenkeel
