# A task's story: what happened to it, and why.
desk_test(storyfetch desk_test_simulator desk_story_inquiry)
