# The journal's dock: table, details, and what leaves as a file.
target_sources(desk_ui PRIVATE
    journal/boundsdialog.cpp
    journal/boundsdialog.h
    journal/bundledialog.cpp
    journal/bundledialog.h
    journal/journaldelegate.cpp
    journal/journaldelegate.h
    journal/journaldetails.cpp
    journal/journaldetails.h
    journal/journalfilter.cpp
    journal/journalfilter.h
    journal/journallook.cpp
    journal/journallook.h
    journal/journalpanel.cpp
    journal/journalpanel.h
    journal/journalstrip.cpp
    journal/journalstrip.h
    journal/journaltable.cpp
    journal/journaltable.h
    journal/outcomeview.cpp
    journal/outcomeview.h
    journal/redactiondialog.cpp
    journal/redactiondialog.h
    widgets/clipboard.cpp
    widgets/clipboard.h)
