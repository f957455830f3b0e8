desk_test(environment desk_profiles)
desk_test(profilestore desk_profiles)
desk_test(settings desk_profiles)
desk_test(secretstore desk_profiles)
