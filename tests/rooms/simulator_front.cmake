# The simulator as seen from the network: parser, routes, sockets.
desk_test(simulatorhttp desk_simulator)
desk_test(simulatorroutes desk_simulator)
desk_test(simulatorhost desk_simulator)
