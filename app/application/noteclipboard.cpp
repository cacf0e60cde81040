#include "app/application/noteclipboard.h"

#include <QClipboard>
#include <QMimeData>

#include <memory>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// The note as text, marked so that histories of the clipboard leave it out: the mark of
/// freedesktop.org's password managers, and the names that Windows documents. The one of macOS
/// needs a converter of Qt's and is not set.
std::unique_ptr<QMimeData> notForHistory(const QString &note)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(note);
#ifdef Q_OS_WIN
    constexpr quint32 No = 0;
    const QByteArray no(reinterpret_cast<const char *>(&No), sizeof No);
    const QString windows = u"application/x-qt-windows-mime;value=\"%1\""_s;
    data->setData(windows.arg(u"ExcludeClipboardContentFromMonitorProcessing"), no);
    data->setData(windows.arg(u"CanIncludeInClipboardHistory"), no);
    data->setData(windows.arg(u"CanUploadToCloudClipboard"), no);
#else
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
#endif
    return data;
}

} // namespace

NoteClipboard::NoteClipboard(QClipboard &clipboard, QObject *parent)
    : QObject(parent), m_clipboard(clipboard)
{
    m_clearing.setSingleShot(true);
    m_clearing.setInterval(StaysFor);
    connect(&m_clearing, &QTimer::timeout, this, &NoteClipboard::clear);
}

NoteClipboard::~NoteClipboard()
{
    clear(); // the program ends before the minute does
}

void NoteClipboard::copy(const QString &note)
{
    m_note = note;
    m_clipboard.setMimeData(notForHistory(note).release()); // the clipboard owns it
    m_clearing.start();
}

void NoteClipboard::clear()
{
    if (!m_note.isEmpty() && m_clipboard.text() == m_note)
        m_clipboard.clear();
    m_note.clear();
}

} // namespace evenkeel
