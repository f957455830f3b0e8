include(${CMAKE_CURRENT_LIST_DIR}/simulator_front.cmake)
desk_test(clock desk_simulator)
desk_test(faults desk_simulator)
desk_test(hostcontrol desk_simulator)
desk_test(livingworld desk_simulator)
desk_test(matcher desk_simulator)
desk_test(scenario desk_simulator)
desk_test(trainerdesk desk_startup)
desk_test(trainerpanel desk_ui)

# Measured by hand or by tests/run --benchmarks; no test, for its figures are times.
add_executable(bench_world benchmarks/bench_world.cpp)
target_link_libraries(bench_world PRIVATE desk_simulator)
