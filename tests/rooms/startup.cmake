desk_test(accessible desk_startup)
desk_test(commandline desk_startup)
desk_test(foreignserver desk_startup)
desk_test(journaldesk desk_startup desk_test_journal)
