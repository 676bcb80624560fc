// cmark-gfm: Markdown with GitHub's tables and strikethrough.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
