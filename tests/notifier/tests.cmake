# On a bus of its own; says so and is skipped where none can be had.
add_executable(tst_desktopnotifier notifier/tst_desktopnotifier.cpp)
target_link_libraries(tst_desktopnotifier PRIVATE desk_test_support desk_desktop_notifier Qt6::DBus)
add_test(NAME desktopnotifier COMMAND ${PROJECT_SOURCE_DIR}/tests/bus.sh $<TARGET_FILE:tst_desktopnotifier>)
set_tests_properties(desktopnotifier PROPERTIES TIMEOUT 60 SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
