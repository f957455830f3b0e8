# The program over the real accessibility bus, as a screen reader uses it.
add_executable(tst_screenreader
    screenreader/tst_screenreader.cpp screenreader/accessiblebus.cpp screenreader/accessiblebus.h)
target_link_libraries(tst_screenreader PRIVATE desk_flags Qt6::Test Qt6::DBus)
target_compile_definitions(tst_screenreader PRIVATE DESK_APP="$<TARGET_FILE:reservation-desk>"
    DESK_SCENARIOS="${PROJECT_SOURCE_DIR}/resources/scenarios"
    DESK_SIMULATOR="$<TARGET_FILE:reservation-desk-simulator>")
add_dependencies(tst_screenreader reservation-desk reservation-desk-simulator)
add_test(NAME screenreader
    COMMAND ${PROJECT_SOURCE_DIR}/tests/screenreader/screenreader.sh $<TARGET_FILE:tst_screenreader>)
set_tests_properties(screenreader PROPERTIES COST 100 TIMEOUT 900 SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
