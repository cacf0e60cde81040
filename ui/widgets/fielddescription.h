#pragma once

class QWidget;
class QString;

namespace evenkeel::fielddescription {

/// One of several things that are said of a field, in the place of what `by` said of it before.
/// Together they are its accessible description.
void set(QWidget &field, const char *by, const QString &words);

} // namespace evenkeel::fielddescription
