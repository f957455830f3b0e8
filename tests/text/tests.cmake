# Words.
desk_test(searchtext desk_text)
