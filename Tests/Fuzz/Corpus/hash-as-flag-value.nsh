run a.nsh	--x=#


