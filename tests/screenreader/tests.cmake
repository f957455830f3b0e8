# The program over the real accessibility bus, as a screen reader uses it.
add_library(desk_test_reader STATIC screenreader/accessiblebus.cpp screenreader/accessiblebus.h
    screenreader/reader.cpp screenreader/reader.h)
target_link_libraries(desk_test_reader PUBLIC desk_flags Qt6::Test Qt6::DBus)
foreach(name screenreader readdialogs)
    add_executable(tst_${name} screenreader/tst_${name}.cpp)
    target_link_libraries(tst_${name} PRIVATE desk_test_reader desk_test_support)
    target_compile_definitions(tst_${name} PRIVATE DESK_APP="$<TARGET_FILE:reservation-desk>"
        DESK_SCENARIOS="${PROJECT_SOURCE_DIR}/resources/scenarios")
    add_dependencies(tst_${name} reservation-desk)
    add_test(NAME ${name}
        COMMAND ${PROJECT_SOURCE_DIR}/tests/screenreader/screenreader.sh $<TARGET_FILE:tst_${name}>)
    set_tests_properties(${name} PROPERTIES COST 100 TIMEOUT 900 SKIP_RETURN_CODE 77
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
endforeach()

# What opens the dialogs that no menu does; see support/raredialogs.h.
add_executable(desk_rare_dialogs screenreader/raredialogs.cpp)
target_link_libraries(desk_rare_dialogs PRIVATE desk_test_support desk_startup)
target_precompile_headers(desk_rare_dialogs REUSE_FROM desk_test_support)
target_compile_definitions(desk_rare_dialogs PRIVATE DESK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
target_compile_definitions(tst_readdialogs PRIVATE DESK_RARE_DIALOGS="$<TARGET_FILE:desk_rare_dialogs>")
add_dependencies(tst_readdialogs desk_rare_dialogs)
