try {
# why
} else { try { a } else { # so
} }
try { try { b } else
{ c } } else { d }
try { } # none
else { }
