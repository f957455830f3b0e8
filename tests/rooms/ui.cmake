desk_test(jsonoutline desk_ui)
desk_test(look desk_ui)
desk_test(mainwindow desk_ui)
desk_test(safetext desk_ui)
