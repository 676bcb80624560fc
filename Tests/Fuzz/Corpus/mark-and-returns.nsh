#!/usr/bin/env nsh
print "a
b"  
