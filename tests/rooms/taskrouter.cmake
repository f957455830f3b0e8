desk_test(bounds desk_taskrouter)
desk_test(onepost desk_taskrouter)
desk_test(reads desk_taskrouter)
desk_test(tls desk_taskrouter)
