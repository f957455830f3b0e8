#pragma once

#include <QByteArray>

/// The smallest valid scenario, with a line for each field, so that tests can check line numbers. `more` is added to
/// the scenario, `workers` to the list of workers.
inline QByteArray minimal(const QByteArray &more = {}, const QByteArray &workers = {})
{
    QByteArray text = "{\n"                                                            // 1
                      "\"format\": 1,\n"                                               // 2
                      "\"title\": \"Tiny\",\n"                                         // 3
                      "\"activities\": [{\"name\": \"In\", \"available\": true},\n"    // 4
                      "  {\"name\": \"Out\"}],\n"                                      // 5
                      "\"channels\": [{\"name\": \"voice\"}],\n"                       // 6
                      "\"queues\": [{\"name\": \"Q\"}],\n"                             // 7
                      "\"workflows\": [{\"name\": \"W\", \"defaultQueue\": \"Q\"}],\n" // 8
                      "\"workers\": [{\"name\": \"Ann\", \"activity\": \"In\"}";       // 9
    text += workers + "]";
    text += more.isEmpty() ? QByteArray("\n}\n") : ",\n" + more + "\n}\n"; // from 10 on
    return text;
}
