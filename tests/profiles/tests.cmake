# Profiles, settings, secrets.
desk_test(environment desk_profiles)
desk_test(nokeyring desk_keyring)
desk_test(platformportable)
desk_test(profilestore desk_profiles)
desk_test(secretstore desk_profiles)
desk_test(settings desk_profiles)

# With a keyring; says so and is skipped where none is installed.
add_executable(tst_systemkeyring profiles/tst_systemkeyring.cpp)
target_link_libraries(tst_systemkeyring PRIVATE desk_test_support desk_keyring Qt6::DBus)
add_test(NAME systemkeyring COMMAND ${PROJECT_SOURCE_DIR}/tests/keyring.sh $<TARGET_FILE:tst_systemkeyring>)
set_tests_properties(systemkeyring PROPERTIES TIMEOUT 120 SKIP_RETURN_CODE 77 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
