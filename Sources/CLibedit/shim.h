// What Swift needs of libedit: its header, and wrappers for the variadic calls as they come up.
#pragma once
#include <histedit.h>
