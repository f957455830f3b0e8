#pragma once

#include "journalrow.h"
#include "redaction.h"
#include "zip.h"

namespace Desk {

/// What is known of an incident, as it is: nothing is hidden yet.
struct BugBundleSource
{
    QString note;       ///< What went wrong, in the person's words.
    QString connection; ///< "live account, read-only", "training simulator": what kind, never whose.
    QString baseUrl;
    QString route;   ///< "direct", or host and port of the proxy.
    QString account; ///< AC…
    QList<Reservation> reservations;
    QList<JournalRow> rows; ///< Whole ones, with headers and answers.
    QList<Event> events;
    UtcMsecs made = 0;
};

/// A bundle as it will be saved. One zip: README.txt tells a person what happened and when, journal.har opens in a
/// browser's network tab, and bundle.json has the same facts for programs. A zip because a mail or an issue takes one
/// file, and because each part stays in a format that others read; a page of our own would have to be taken apart
/// first.
struct BugBundle
{
    QList<NamedBytes> files;
    QList<Redaction> made; ///< Everything that was hidden in them.
};

/// Every text of the source goes through one redactor, so that equal values are recognised across the files.
[[nodiscard]] BugBundle composeBundle(const BugBundleSource &source, const RedactionOptions &options);

/// Names of workers and callers that are in the source, for RedactionOptions::knownNames.
[[nodiscard]] QStringList namesIn(const BugBundleSource &source);

} // namespace Desk
