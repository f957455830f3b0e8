# The window and what all panes share; the instruction panel's files are listed in CMakeLists.txt.
target_sources(desk_ui PRIVATE
    connectrequest.h
    errortext.cpp
    errortext.h
    icons.cpp
    icons.h
    mainwindow.cpp
    mainwindow.h
    session.h
    style.cpp
    style.h
    theme.cpp
    theme.h
    timing.cpp
    timing.h
    widgets/safetext.cpp
    widgets/safetext.h
    ../resources/icons/icons.qrc)
