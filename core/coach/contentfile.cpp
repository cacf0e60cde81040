#include "core/coach/contentfile.h"

#include "core/base/utf8.h"

#include <QFile>
#include <QJsonDocument>

#include <json/json.h>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

Json::CharReaderBuilder strictBuilder()
{
    Json::CharReaderBuilder builder;
    Json::CharReaderBuilder::strictMode(&builder.settings_);
    builder["stackLimit"] = ContentFile::DeepestNesting;
    return builder;
}

/// The reader's messages are "* Line 3, Column 5", and what is wrong on the next line.
int lineIn(const QString &message)
{
    const QString number = message.section(u"Line "_s, 1).section(u',', 0, 0);
    return std::max(1, number.toInt());
}

} // namespace

ContentFile::ContentFile(QString name, const QByteArray &bytes, ContentProblems &problems)
    : m_name(std::move(name)), m_problems(problems),
      m_root(std::make_unique<Json::Value>(Json::objectValue)), m_lineStarts{0}
{
    read(bytes);
}

ContentFile::~ContentFile() = default;

std::unique_ptr<ContentFile> ContentFile::at(const QString &path, ContentProblems &problems)
{
    QFile file(path);
    if (!file.exists())
        return nullptr;
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.read(MostBytes + 1);
        if (file.error() == QFileDevice::NoError)
            return std::make_unique<ContentFile>(path, bytes, problems);
    }
    problems.append({.file = path, .fault = ContentFault::Unreadable, .detail = {}, .other = {}});
    return nullptr;
}

ContentNode ContentFile::root() const
{
    return {*this, *m_root};
}

int ContentFile::lineAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_lineStarts, offset);
    return static_cast<int>(after - m_lineStarts.begin());
}

void ContentFile::report(
    int line, ContentFault fault, const QString &detail, const QString &other) const
{
    m_problems.append(
        {.file = m_name, .line = line, .fault = fault, .detail = detail, .other = other});
}

void ContentFile::read(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes) {
        report(1, ContentFault::TooLarge, {}, {});
        return;
    }
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '\n')
            m_lineStarts.push_back(i + 1);
    }
    if (!textFromUtf8(bytes)) {
        report(1, ContentFault::NotUtf8, {}, {});
        return;
    }
    parse(bytes);
}

/// The one place where JsonCpp may throw: beyond its depth.
void ContentFile::parse(const QByteArray &bytes)
{
    const std::unique_ptr<Json::CharReader> reader(strictBuilder().newCharReader());
    Json::Value root;
    std::string errors;
    try {
        reader->parse(bytes.constData(), bytes.constData() + bytes.size(), &root, &errors);
    } catch (const Json::Exception &) {
        errors = "More than 32 levels.";
    }
    const QString message = QString::fromStdString(errors);
    if (!message.isEmpty()) {
        const QString said = message.section(u'\n', 1, 1).trimmed();
        report(lineIn(message), ContentFault::NotJson, said.isEmpty() ? message : said, {});
        return;
    }
    // JsonCpp lets comments between members pass in spite of all.
    QJsonParseError fault;
    QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        report(lineAt(fault.offset - 1), ContentFault::NotJson, fault.errorString(), {});
        return;
    }
    if (!root.isObject()) {
        report(1, ContentFault::NoObject, {}, {});
        return;
    }
    m_root->swap(root);
    m_isRead = true;
}

} // namespace evenkeel
