# What --lint and --check print, and the files that they read.
desk_test(lintcommand desk_checks)
desk_test(testcommand desk_checks)
desk_test(workspacerules desk_checks)
