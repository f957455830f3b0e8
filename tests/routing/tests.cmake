# Routing: expressions, what explains them, and a second evaluator that was written apart.
add_library(desk_test_routing STATIC
    routing/expressiongenerator.cpp
    routing/expressiongenerator.h
    routing/secondevaluator.cpp
    routing/secondevaluator.h)
target_link_libraries(desk_test_routing PUBLIC desk_routing desk_test_support)
target_precompile_headers(desk_test_routing REUSE_FROM desk_test_support)
target_compile_definitions(desk_test_routing PUBLIC
    DESK_SECOND_EVALUATOR="${CMAKE_CURRENT_SOURCE_DIR}/routing/evaluator.mjs")

desk_test(expression desk_routing)
desk_test(lint desk_routing_lint)
desk_test(routingcomparison desk_routing_check)
desk_test(routingdecision desk_routing)
desk_test(sample desk_routing)
desk_test(routingtests desk_routing_check)
desk_test(workerchoice desk_routing)
desk_test(workflowreader desk_routing)
desk_test(workersexpression desk_routing)
desk_test(secondevaluator desk_test_routing)

# Measured by hand or by tests/run --benchmarks; no test, for its figures are times.
add_executable(bench_routing benchmarks/bench_routing.cpp)
target_link_libraries(bench_routing PRIVATE desk_test_routing)
