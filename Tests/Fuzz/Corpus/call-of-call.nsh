def f (a=(b
|c)) { } f(1
)(2)
