let x =
print a
