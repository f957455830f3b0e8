# What can be sent.
desk_test(catalogue desk_instructions)
desk_test(draft desk_instructions)
desk_test(legality desk_instructions)
desk_test(publishedparameters desk_instructions)
desk_test(request desk_instructions)
desk_test(snippets desk_instructions)
desk_test(summary desk_instructions)
desk_test(validation desk_instructions)
