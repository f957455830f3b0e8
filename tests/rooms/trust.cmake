# What goes wrong, and what must not come of it: every fault, every byte, every secret.
add_library(desk_test_simulator STATIC
    support/simulatorserver.cpp
    support/simulatorserver.h)
target_link_libraries(desk_test_simulator PUBLIC desk_test_support desk_simulator)
target_precompile_headers(desk_test_simulator REUSE_FROM desk_test_support)

desk_test(faultmatrix desk_test_simulator desk_test_journal desk_ui)
# Every fault at every route; some are waited out. The sanitizers take it past the usual two minutes on a slow machine.
set_tests_properties(faultmatrix PROPERTIES TIMEOUT 300)
desk_test(everybyte desk_test_journal)
desk_test(connectdialog desk_ui)
desk_test(proxysignin desk_startup)
desk_test(signin desk_startup)
desk_test(canary desk_startup)
desk_test(nokeyring desk_keyring)

# With a keyring; says so and is skipped where none is installed.
add_executable(tst_systemkeyring tst_systemkeyring.cpp)
target_link_libraries(tst_systemkeyring PRIVATE desk_test_support desk_keyring Qt6::DBus)
add_test(NAME systemkeyring COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/keyring.sh $<TARGET_FILE:tst_systemkeyring>)
set_tests_properties(systemkeyring PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
