a | where x == "${# comment
1}" # b
| first
