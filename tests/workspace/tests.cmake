# A workspace as a file: read, written, cleaned, fetched.
desk_test(rehearsal desk_test_simulator desk_workspace_saving)
desk_test(workspacefetch desk_test_simulator desk_workspace_saving)
desk_test(workspacefile desk_workspace)
desk_test(workspacemask desk_workspace_saving)
desk_test(whatiffetch desk_test_simulator desk_workspace_whatif)
