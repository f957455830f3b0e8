# The simulator, from its rules to its sockets.
desk_test(callbackclient desk_simulator)
desk_test(callbacks desk_simulator)
desk_test(classroom desk_simulator)
desk_test(clock desk_simulator)
desk_test(eventlog desk_simulator)
desk_test(faults desk_simulator)
desk_test(hostcontrol desk_simulator)
desk_test(offers desk_simulator)
desk_test(router desk_simulator)
desk_test(scenario desk_simulator)
desk_test(shippedscenarios desk_simulator)
desk_test(sidcodec desk_simulator)
desk_test(simulatorchanges desk_simulator)
desk_test(simulatorcontrol desk_simulator)
desk_test(simulatordelivery desk_simulator)
desk_test(simulatorevents desk_simulator)
desk_test(simulatorfront desk_simulator)
desk_test(simulatorhost desk_simulator)
desk_test(simulatorhttp desk_simulator)
desk_test(simulatorprogram)
desk_test(simulatorrequests desk_simulator)
desk_test(simulatorreservations desk_simulator)
desk_test(simulatorschema desk_simulator)
desk_test(simulatorsettings desk_simulator)
desk_test(simulatorstatistics desk_simulator)
desk_test(simulatortasks desk_simulator)
desk_test(simulatorworkers desk_simulator)
desk_test(simulatorworkflows desk_simulator)
desk_test(simulation desk_simulator)
desk_test(taskexamples desk_simulator)
desk_test(tasklife desk_simulator)
desk_test(telephony desk_simulator)
desk_test(worldfile desk_simulator)
desk_test(worldtime desk_simulator)

# The program as scripts meet it.
target_compile_definitions(tst_simulatorprogram PRIVATE DESK_SIMULATOR="$<TARGET_FILE:reservation-desk-simulator>")
add_dependencies(tst_simulatorprogram reservation-desk-simulator)

# Measured by hand or by tests/run --benchmarks; no test, for its figures are times.
add_executable(bench_world benchmarks/bench_world.cpp)
target_link_libraries(bench_world PRIVATE desk_simulator)

# The simulator as seen from the network: parser, routes, sockets.
foreach(test simulatorcontrol simulatorschema simulatorsettings simulatorstatistics simulatorworkflows)
    target_sources(tst_${test} PRIVATE support/publishedschema.cpp support/publishedschema.h)
endforeach()
# The vendor's own Node library against the program; says so and is skipped where Node, npm or the network is missing.
add_test(NAME vendorsdk COMMAND ${PROJECT_SOURCE_DIR}/tests/sdk/run.sh
    $<TARGET_FILE:reservation-desk-simulator> ${CMAKE_CURRENT_BINARY_DIR}/sdk)
set_tests_properties(vendorsdk PROPERTIES TIMEOUT 300 SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
# The vendor's command line likewise; big, so it is skipped unless DESK_TEST_CLI=1 asks for it.
add_test(NAME vendorcli COMMAND ${PROJECT_SOURCE_DIR}/tests/sdk/cli.sh
    $<TARGET_FILE:reservation-desk-simulator> ${CMAKE_CURRENT_BINARY_DIR}/cli)
set_tests_properties(vendorcli PROPERTIES TIMEOUT 900 SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
# Measured by hand or by tests/run --benchmarks; no test, for its figures are times.
add_executable(bench_simulator benchmarks/bench_simulator.cpp)
target_link_libraries(bench_simulator PRIVATE desk_flags Qt6::Core)
target_compile_definitions(bench_simulator PRIVATE DESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
add_dependencies(bench_simulator reservation-desk-simulator)
# The examples of the user guide, as far as their languages are here.
foreach(language node python go)
    add_test(NAME docexample_${language} COMMAND ${PROJECT_SOURCE_DIR}/tests/docexamples.sh ${language}
        $<TARGET_FILE:reservation-desk-simulator> ${CMAKE_CURRENT_BINARY_DIR})
    set_tests_properties(docexample_${language} PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
endforeach()
