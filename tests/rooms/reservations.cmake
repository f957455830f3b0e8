# A view's idea of a model, and a server by script, for every test that wants one.
target_sources(desk_test_support PRIVATE
    support/modelmirror.cpp
    support/modelmirror.h
    support/samples.h
    support/taskrouterscript.cpp
    support/taskrouterscript.h)

desk_test(reservationorder desk_reservations)
desk_test(reservationtablemodel desk_reservations)
desk_test(polling desk_reservations)
desk_test(reservationsearch desk_reservations)
desk_test(tasklistmodel desk_reservations)
desk_test(taskwatch desk_reservations)
desk_test(directory desk_reservations)
desk_test(workspacewatch desk_reservations)
