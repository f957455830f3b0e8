# The simulator as seen from the network: parser, routes, sockets.
desk_test(simulatorhttp desk_simulator)
desk_test(simulatorroutes desk_simulator)
desk_test(simulatorhost desk_simulator)
desk_test(simulatorschema desk_simulator)
target_sources(tst_simulatorschema PRIVATE support/publishedschema.cpp support/publishedschema.h)
