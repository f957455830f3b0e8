# Evidence that outlives the API: files that tell of tasks, the record of stories, recordings of sessions.
desk_test(evidence desk_story_sources)
desk_test(jsonscanner desk_story_sources)

# Starts no test: its figures are times.
add_executable(bench_evidence EXCLUDE_FROM_ALL benchmarks/bench_evidence.cpp)
target_link_libraries(bench_evidence PRIVATE desk_story_sources)
