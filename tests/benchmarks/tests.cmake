# What tests/run --benchmarks builds and runs; no tests, for their figures are times. Other rooms add theirs by name:
# every target bench_* is run but the two that bench_window starts itself.
add_executable(bench_pageserver benchmarks/pageserver.cpp)
target_link_libraries(bench_pageserver PRIVATE desk_test_support)
target_include_directories(bench_pageserver PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
add_executable(bench_barewindow benchmarks/barewindow.cpp)
target_link_libraries(bench_barewindow PRIVATE desk_flags Qt6::Widgets)
add_executable(bench_window benchmarks/bench_window.cpp)
target_link_libraries(bench_window PRIVATE desk_flags Qt6::Core)
add_dependencies(bench_window bench_pageserver bench_barewindow reservation-desk)
add_executable(bench_send benchmarks/bench_send.cpp)
target_link_libraries(bench_send PRIVATE desk_startup Qt6::Test)
add_executable(bench_timeline benchmarks/bench_timeline.cpp)
target_link_libraries(bench_timeline PRIVATE desk_test_support desk_ui_story)
