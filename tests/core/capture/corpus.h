#pragma once

#include "core/capture/draft.h"

#include <QJsonObject>

namespace evenkeel::test {

/// One line of the corpus: what is typed, where and when, and what a careful person would want.
struct CorpusLine
{
    QString line;
    QString kind;
    QString locale;
    Moment now;
    QJsonObject expected;
};

/// All lines of tests/data/capture, see the page there for the form.
[[nodiscard]] QList<CorpusLine> readCorpus();

/// The draft in the short form in which the corpus writes what it expects.
[[nodiscard]] QJsonObject shortForm(const Draft &draft, const Moment &now);

/// What differs, three lines each; empty where the draft is as expected.
[[nodiscard]] QByteArray differences(const QJsonObject &expected, const QJsonObject &found);

} // namespace evenkeel::test
