desk_test(onepost desk_taskrouter)
