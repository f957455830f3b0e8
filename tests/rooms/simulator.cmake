desk_test(clock desk_simulator)
desk_test(faults desk_simulator)
desk_test(matcher desk_simulator)
desk_test(scenario desk_simulator)
