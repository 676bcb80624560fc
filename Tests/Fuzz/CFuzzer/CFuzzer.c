// The declarations are in the header; libFuzzer has the code.
