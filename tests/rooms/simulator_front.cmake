# The simulator as seen from the network: parser, routes, sockets.
desk_test(simulatorhttp desk_simulator)
