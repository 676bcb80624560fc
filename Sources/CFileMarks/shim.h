// The C library's extended attributes, which Swift's Glibc module leaves out.
#pragma once
#include <sys/types.h>
#include <sys/xattr.h>
