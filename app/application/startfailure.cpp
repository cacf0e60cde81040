#include "app/application/startfailure.h"

#include "ui/text/errors.h"

#include <QMessageBox>

namespace evenkeel {

void StartFailure::show(const Error &error, const QString &folder, Offer offer)
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
    addOffer(*box, offer);
    box->open();
}

void StartFailure::addOffer(QMessageBox &box, Offer offer)
{
    QAbstractButton *restore = nullptr;
    QAbstractButton *fresh = nullptr;
    if (offer != Offer::Nothing)
        restore = box.addButton(tr("Restore a backup"), QMessageBox::AcceptRole);
    if (offer == Offer::RestoreOrNew)
        fresh = box.addButton(tr("Begin an empty log"), QMessageBox::ActionRole);
    connect(&box, &QMessageBox::finished, this, [this, &box, restore, fresh] {
        const QAbstractButton *clicked = box.clickedButton();
        if (clicked && clicked == restore)
            emit restoreRequested();
        else if (clicked && clicked == fresh)
            emit newLogRequested();
        else
            emit closed();
    });
}

} // namespace evenkeel
