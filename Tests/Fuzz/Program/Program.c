// A program of nothing but references: libFuzzer brings `main`, and the linker takes what is named here.

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t count);
int LLVMFuzzerInitialize(int *count, char ***arguments);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t count, size_t limit, unsigned int seed);

void *const entries[] = {
    (void *)LLVMFuzzerTestOneInput,
    (void *)LLVMFuzzerInitialize,
    (void *)LLVMFuzzerCustomMutator,
};
