# Saved forms and their variables.
desk_test(preset desk_presets)
