desk_test(exportdialog desk_ui)
desk_test(jsonoutline desk_ui)
desk_test(look desk_ui)
desk_test(mainwindow desk_ui)
desk_test(safetext desk_ui)
desk_test(translations desk_ui desk_translations)
target_compile_definitions(tst_translations PRIVATE
    DESK_LUPDATE="$<TARGET_FILE:Qt6::lupdate>" DESK_LUPDATE_SOURCES="${PROJECT_BINARY_DIR}/translations/sources.lst")
