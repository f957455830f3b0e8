# Saved forms and their variables.
desk_test(preset desk_presets)
desk_test(recentvalues desk_presets)
