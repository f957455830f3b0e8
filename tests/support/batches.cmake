# Tests in batches, for who builds all of them at once: a third of the time of a program a test, for what a test costs is
# mostly the headers and templates that all have in common. Each test stands in a namespace of its name, its main() too.

# desk_batches(ROOM): tests_ROOM of the tests that desk_test() gathered, with whatever their targets were given.
#   tests_ROOM NAME [what a test of Qt takes]
function(desk_batches room)
    get_property(tests DIRECTORY PROPERTY DESK_TESTS_${room})
    list(LENGTH tests number)
    if(number EQUAL 0)
        return()
    endif()
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/batches/${room})
    set(program tests_${room})
    # As even as they can be, of at most eight.
    math(EXPR batches "(${number} + 7) / 8")
    math(EXPR size "(${number} + ${batches} - 1) / ${batches}")

    set(declared "")
    set(listed "")
    set(sources ${folder}/main.cpp)
    set(includes "")
    set(bodies "")
    set(in_batch 0)
    set(batch 0)
    foreach(test IN LISTS tests)
        set(file ${CMAKE_CURRENT_SOURCE_DIR}/${room}/${test}.cpp)
        # The headers first: what is included once is not included again inside the namespace.
        file(STRINGS ${file} headers REGEX "^#include (<.*>|\".*[.]h\")$")
        list(APPEND includes ${headers})
        string(APPEND bodies "namespace ${test} {\n#include \"${file}\"\n}\n")
        string(APPEND declared "namespace ${test} {\nint main(int, char *[]);\n}\n")
        string(APPEND listed "    {\"${test}\", ${test}::main},\n")
        math(EXPR in_batch "${in_batch} + 1")
        list(GET tests -1 last)
        if(in_batch EQUAL size OR test STREQUAL last)
            list(REMOVE_DUPLICATES includes)
            list(JOIN includes "\n" includes)
            file(CONFIGURE OUTPUT ${folder}/batch_${batch}.cpp CONTENT "${includes}\n${bodies}" @ONLY)
            list(APPEND sources ${folder}/batch_${batch}.cpp)
            set(includes "")
            set(bodies "")
            set(in_batch 0)
            math(EXPR batch "${batch} + 1")
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        # moc reads it, the compiler meets it in its batch.
        set_source_files_properties(${room}/${test}.cpp PROPERTIES HEADER_FILE_ONLY ON)
    endforeach()
    file(CONFIGURE OUTPUT ${folder}/main.cpp CONTENT [[
#include <cstring>
#include <iterator>

@declared@
namespace {
struct Test
{
    const char *name;
    int (*main)(int, char *[]);
};
constexpr Test Tests[] = {
@listed@};
} // namespace

int main(int argc, char *argv[])
{
    for (const Test &test : Tests) {
        // Qt calls a program after its first argument: a test has the name, and so the files, of its own program.
        if (argc > 1 && std::strcmp(argv[1], test.name) == 0)
            return test.main(argc - 1, argv + 1);
    }
    return 2;
}
]] @ONLY)

    add_executable(${program} ${sources})
    foreach(test IN LISTS tests)
        foreach(what SOURCES LINK_LIBRARIES COMPILE_DEFINITIONS MANUALLY_ADDED_DEPENDENCIES)
            get_target_property(given ${test} ${what})
            if(given)
                set_property(TARGET ${program} APPEND PROPERTY DESK_${what} ${given})
            endif()
        endforeach()
    endforeach()
    foreach(what SOURCES LINK_LIBRARIES COMPILE_DEFINITIONS MANUALLY_ADDED_DEPENDENCIES)
        get_target_property(given ${program} DESK_${what})
        list(REMOVE_DUPLICATES given)
        set(all_${what} ${given})
    endforeach()
    target_sources(${program} PRIVATE ${all_SOURCES})
    # What stands beside a test is included by its name alone.
    target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${room})
    target_link_libraries(${program} PRIVATE ${all_LINK_LIBRARIES})
    target_compile_definitions(${program} PRIVATE ${all_COMPILE_DEFINITIONS})
    target_compile_options(${program} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    target_precompile_headers(${program} REUSE_FROM desk_test_support)
    if(all_MANUALLY_ADDED_DEPENDENCIES)
        add_dependencies(${program} ${all_MANUALLY_ADDED_DEPENDENCIES})
    endif()
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${program}_autogen/mocs_compilation.cpp ${folder}/main.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
