// What libFuzzer offers to a mutator of our own.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Changes `count` bytes at `data`, which has room for `limit`; returns how many there are then.
size_t LLVMFuzzerMutate(uint8_t *data, size_t count, size_t limit);
