#include "app/application/startfailure.h"

#include "ui/text/errors.h"

#include <QMessageBox>

namespace evenkeel {

void StartFailure::show(const Error &error, const QString &folder)
{
    const Explanation words = errors::atStart(error);
    auto *box = new QMessageBox;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Evenkeel", "the program"));
    box->setText(words.happened);
    QStringList further{words.stillWorks, words.toDo};
    further.removeAll(QString());
    if (!folder.isEmpty())
        further.append(tr("Folder: %1").arg(folder));
    box->setInformativeText(further.join(u'\n'));
    if (!error.detail.isEmpty())
        box->setDetailedText(error.detail);
    box->setStandardButtons(QMessageBox::Close);
    connect(box, &QMessageBox::finished, this, &StartFailure::closed);
    box->open();
}

} // namespace evenkeel
