# Evidence that outlives the API: files that tell of tasks, the record of stories, recordings of sessions.
desk_test(evidence desk_story_sources)
desk_test(jsonscanner desk_story_sources)
desk_test(lastseen desk_story_record)
desk_test(recordingreplay desk_test_simulator desk_recording)
desk_test(recordingwindow desk_ui_story_recording)
desk_test(sessionrecording desk_test_simulator desk_recording desk_story_sources)
desk_test(storyrecord desk_story_record desk_story_sources)
desk_test(storyrecordfile desk_story_record desk_story_sources)
# Is killed by tst_storyrecordfile.
add_executable(storykeeper support/storykeeper.cpp)
target_link_libraries(storykeeper PRIVATE desk_story_record desk_story_sources)
add_dependencies(tst_storyrecordfile storykeeper)

# Starts no test: its figures are times.
add_executable(bench_evidence EXCLUDE_FROM_ALL benchmarks/bench_evidence.cpp)
target_link_libraries(bench_evidence PRIVATE desk_story_sources)
