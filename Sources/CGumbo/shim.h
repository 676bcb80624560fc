// libgumbo: HTML5 parsing.
#pragma once
#include <gumbo.h>
