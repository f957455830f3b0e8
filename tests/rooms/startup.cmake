desk_test(commandline desk_startup)
