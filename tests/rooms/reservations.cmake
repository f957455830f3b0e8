# A view's idea of a model, for every test that has one.
target_sources(desk_test_support PRIVATE support/modelmirror.cpp support/modelmirror.h support/samples.h)

desk_test(reservationorder desk_reservations)
desk_test(reservationtablemodel desk_reservations)
desk_test(polling desk_reservations)
desk_test(reservationsearch desk_reservations)
desk_test(tasklistmodel desk_reservations)
