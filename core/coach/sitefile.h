#pragma once

#include "core/coach/sitepolicy.h"

namespace evenkeel {

class ContentFile;

/// Lays what one layer says in site.json over `policy`.
void laySiteOver(SitePolicy &policy, const ContentFile &file);

} // namespace evenkeel
