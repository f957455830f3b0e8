# The trainer's panel.
target_sources(desk_ui PRIVATE
    simulator/clockbar.cpp
    simulator/clockbar.h
    simulator/faultsview.cpp
    simulator/faultsview.h
    simulator/goalsview.cpp
    simulator/goalsview.h
    simulator/guidestrip.cpp
    simulator/guidestrip.h
    simulator/linetable.cpp
    simulator/linetable.h
    simulator/trainerpanel.cpp
    simulator/trainerpanel.h
    simulator/worldview.cpp
    simulator/worldview.h)
