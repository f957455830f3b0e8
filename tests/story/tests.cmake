# A task's story: what happened to it, and why.
desk_test(storybuilder desk_story)
desk_test(storyfetch desk_test_simulator desk_story_inquiry)

add_executable(bench_story benchmarks/bench_story.cpp)
target_link_libraries(bench_story PRIVATE desk_test_support desk_story_diagnosis)
desk_test(storywatch desk_test_simulator desk_story_watch desk_story_timeline)
desk_test(timeline desk_story_timeline)
desk_test(storywhy desk_test_simulator desk_story_inquiry)
desk_test(diagnosis desk_story_diagnosis)
desk_test(whyplans desk_story_plans)
desk_test(inquiry desk_test_simulator desk_story_inquiry)
desk_test(attributesreader desk_story_diagnosis)
desk_test(explain desk_test_simulator desk_story_explain)
desk_test(witnessfetch desk_test_simulator desk_story_inquiry)

add_executable(bench_why benchmarks/bench_why.cpp)
target_link_libraries(bench_why PRIVATE desk_test_support desk_story_diagnosis)
