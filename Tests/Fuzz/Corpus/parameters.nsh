param a # the first
:int = -1
param b=[1:2] , "x"
param c :list=[ ],'y' # z
param d = $a[: -1][1 :]
