# The rough hour: a program of its own, started by run. No ctest test: it needs a screen with a window manager.
add_executable(desk_roughhour
    roughhour/dice.h
    roughhour/driver.cpp
    roughhour/driver.h
    roughhour/fieldsteps.cpp
    roughhour/hand.cpp
    roughhour/hand.h
    roughhour/invariants.cpp
    roughhour/invariants.h
    roughhour/life.cpp
    roughhour/life.h
    roughhour/liststeps.cpp
    roughhour/log.cpp
    roughhour/log.h
    roughhour/main.cpp
    roughhour/reading.cpp
    roughhour/reading.h
    roughhour/sendingsteps.cpp
    roughhour/steps.cpp
    roughhour/steps.h
    roughhour/steps_p.h
    roughhour/things.cpp
    roughhour/things.h
    roughhour/watch.cpp
    roughhour/watch.h
    roughhour/windowsteps.cpp
    roughhour/wire.cpp
    roughhour/wire.h
    roughhour/worldsteps.cpp)
target_link_libraries(desk_roughhour PRIVATE desk_test_support desk_startup desk_translations)
target_precompile_headers(desk_roughhour REUSE_FROM desk_test_support)
# Traces in its log have names.
set_target_properties(desk_roughhour PROPERTIES ENABLE_EXPORTS ON)
