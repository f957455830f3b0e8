# Words.
desk_test(helptext desk_manual)
desk_test(joinedparts desk_text)
desk_test(searchtext desk_text)
desk_test(fuzzyquery desk_text)
desk_test(texttable desk_text)

add_executable(bench_palette benchmarks/bench_palette.cpp)
target_link_libraries(bench_palette PRIVATE desk_palette)
