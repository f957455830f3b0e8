# Many instructions, one after the other.
add_library(desk_test_plans STATIC
    support/plancentre.cpp
    support/plancentre.h)
target_link_libraries(desk_test_plans PUBLIC desk_test_journal desk_plans)
target_precompile_headers(desk_test_plans REUSE_FROM desk_test_support)

desk_test(plancheck desk_test_plans)
desk_test(planrunner desk_test_plans)
desk_test(plantablemodel desk_test_plans)
desk_test(attributesmerge desk_plans)
