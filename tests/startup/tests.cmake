# The whole program.
desk_test(accessible desk_startup)
desk_test(accessiblewords desk_startup)
desk_test(canary desk_startup)
desk_test(commandline desk_startup)
desk_test(explainrun desk_startup desk_test_simulator)
desk_test(foreignserver desk_startup)
desk_test(journaldock desk_startup desk_test_journal)
desk_test(proxysignin desk_startup)
# Every room of the house.
desk_test(rooms)
desk_test(signin desk_startup)
desk_test(trainerdock desk_startup)
desk_test(workspacesaving desk_startup desk_translations)
