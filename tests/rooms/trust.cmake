# What goes wrong, and what must not come of it: every fault, every byte, every secret.
add_library(desk_test_simulator STATIC
    support/simulatorserver.cpp
    support/simulatorserver.h)
target_link_libraries(desk_test_simulator PUBLIC desk_test_support desk_simulator)
target_precompile_headers(desk_test_simulator REUSE_FROM desk_test_support)

desk_test(faultmatrix desk_test_simulator desk_test_journal desk_ui)
desk_test(everybyte desk_test_journal)
