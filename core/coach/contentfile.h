#pragma once

#include "core/coach/contentnode.h"

#include <memory>

namespace evenkeel {

/// One content file of Coach: JSON whose values know their lines. What is wrong in it goes to the
/// list of problems that it is made with; both must outlive its nodes.
///
/// Strict: no comments, no trailing commas, no key twice, 32 levels, 1 MiB, UTF-8.
class ContentFile
{
public:
    static constexpr qsizetype MostBytes = qsizetype{1024} * 1024;
    static constexpr int DeepestNesting = 32;

    /// `name` stands in front of each problem.
    ContentFile(QString name, const QByteArray &bytes, ContentProblems &problems);
    ~ContentFile();
    ContentFile(const ContentFile &) = delete;
    ContentFile &operator=(const ContentFile &) = delete;

    /// The file at `path`, on the disk or in the resources, or null where there is none.
    [[nodiscard]] static std::unique_ptr<ContentFile>
    at(const QString &path, ContentProblems &problems);

    /// An object; without members where the file could not be read.
    [[nodiscard]] ContentNode root() const;
    [[nodiscard]] bool isRead() const { return m_isRead; }

    // What nodes ask for.
    [[nodiscard]] int lineAt(qsizetype offset) const; ///< of a byte
    [[nodiscard]] qsizetype problemCount() const { return m_problems.size(); }
    void report(int line, ContentFault fault, const QString &detail, const QString &other) const;

private:
    void read(const QByteArray &bytes);
    void parse(const QByteArray &bytes);

    QString m_name;
    ContentProblems &m_problems;
    std::unique_ptr<Json::Value> m_root;
    std::vector<qsizetype> m_lineStarts;
    bool m_isRead = false;
};

} // namespace evenkeel
