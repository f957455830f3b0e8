# What is looked at.
# A view's idea of a model, and a server by script, for every test that wants one.
target_sources(desk_test_support PRIVATE
    support/modelmirror.cpp
    support/modelmirror.h
    support/samples.h
    support/taskrouterscript.cpp
    support/taskrouterscript.h)

desk_test(directory desk_reservations)
desk_test(loadclock desk_reservations)
desk_test(offerlistmodel desk_reservations)
desk_test(offerwatch desk_reservations)
desk_test(pinnedtasksmodel desk_reservations)
desk_test(pollbudget desk_reservations)
desk_test(polling desk_reservations)
desk_test(reservationorder desk_reservations)
desk_test(reservationsearch desk_reservations)
desk_test(reservationtablemodel desk_reservations)
desk_test(tableexport desk_reservations)
desk_test(tasklistmodel desk_reservations)
desk_test(taskview desk_reservations)
desk_test(taskvigil desk_reservations)
desk_test(workerwatch desk_reservations)
desk_test(taskwatch desk_reservations)
desk_test(taskwatchdetail desk_reservations)
desk_test(taskwatcherrors desk_reservations)
desk_test(texts desk_reservations)
desk_test(workspacewatch desk_reservations)

# Measured by hand or by tests/run --benchmarks; no test, for its figures are times.
add_executable(bench_models benchmarks/bench_models.cpp)
target_link_libraries(bench_models PRIVATE desk_test_support desk_reservations)
target_include_directories(bench_models PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
add_executable(bench_shift benchmarks/bench_shift.cpp)
target_link_libraries(bench_shift PRIVATE desk_reservations desk_simulator)
