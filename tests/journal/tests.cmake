# The journal and the way out.
# What the journal's tests share and the lower rooms must not see.
add_library(desk_test_journal STATIC
    support/crashrounds.cpp
    support/crashrounds.h
    support/journaledserver.h
    support/journalrows.h
    support/reservationdouble.cpp
    support/reservationdouble.h)
target_link_libraries(desk_test_journal PUBLIC desk_test_support desk_journal)
target_precompile_headers(desk_test_journal REUSE_FROM desk_test_support)

# Is killed by tst_crash.
add_executable(crashsender support/crashsender.cpp)
target_link_libraries(crashsender PRIVATE desk_test_journal)

desk_test(bugbundle desk_test_journal)
desk_test(crash desk_test_journal)
desk_test(everybyte desk_test_journal)
desk_test(har desk_test_journal)
desk_test(journal desk_test_journal)
desk_test(journalfile desk_test_journal)
desk_test(journalpruning desk_test_journal)
desk_test(journaltablemodel desk_test_journal)
desk_test(otherinstructions desk_test_journal)
desk_test(outbox desk_test_journal)
desk_test(outboxadoption desk_test_journal)
desk_test(outboxjournal desk_test_journal)
desk_test(reconcile desk_test_journal)
desk_test(redaction desk_test_journal)
desk_test(secretlayers desk_test_journal)
desk_test(sendgate desk_test_journal)
desk_test(sharedjournal desk_test_journal)

target_link_libraries(tst_bugbundle PRIVATE LibArchive::LibArchive)
target_compile_definitions(tst_crash PRIVATE DESK_CRASHSENDER="$<TARGET_FILE:crashsender>")
add_dependencies(tst_crash crashsender)

# bench_outbox [KILLS]: figures, not a test.
add_executable(bench_outbox EXCLUDE_FROM_ALL benchmarks/bench_outbox.cpp)
target_include_directories(bench_outbox PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_outbox PRIVATE desk_test_journal)
target_compile_definitions(bench_outbox PRIVATE DESK_CRASHSENDER="$<TARGET_FILE:crashsender>")
add_dependencies(bench_outbox crashsender)

# bench_journal: how long a window waits for a journal of a year.
add_executable(bench_journal EXCLUDE_FROM_ALL benchmarks/bench_journal.cpp)
target_include_directories(bench_journal PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_journal PRIVATE desk_test_journal)
