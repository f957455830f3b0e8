# What the journal's tests share and the lower rooms must not see.
add_library(desk_test_journal STATIC
    support/reservationdouble.cpp
    support/reservationdouble.h)
target_link_libraries(desk_test_journal PUBLIC desk_test_support desk_journal)
target_precompile_headers(desk_test_journal REUSE_FROM desk_test_support)

desk_test(outbox desk_test_journal)
