#pragma once

#include "journalrow.h"
#include "redaction.h"
#include "zip.h"

namespace Desk {

/// Everything known of an incident, with nothing hidden yet.
struct BugBundleSource
{
    QString note;       ///< What went wrong, in the user's words.
    QString connection; ///< "live account, read-only", "training simulator": what kind, never whose.
    QString baseUrl;
    QString route;   ///< "direct", or host and port of the proxy.
    QString account; ///< AC…
    QList<Reservation> reservations;
    QList<JournalRow> rows; ///< Complete rows, with headers and answers.
    QList<Event> events;
    UtcMsecs made = 0;
};

/// A bundle as it will be saved: one zip file with README.txt, which tells a person what happened and when, journal.har
/// for a browser's network tab, and bundle.json with the same facts for programs. A zip fits into one mail or issue,
/// and each part has a format that other programs read.
struct BugBundle
{
    QList<NamedBytes> files;
    QList<Redaction> made; ///< Everything that was hidden in the files.
};

/// Composes a bundle. Every text goes through one redactor, so that equal values are recognised across the files.
[[nodiscard]] BugBundle composeBundle(const BugBundleSource &source, const RedactionOptions &options);

/// The names of workers and callers in the source, for RedactionOptions::knownNames.
[[nodiscard]] QStringList namesIn(const BugBundleSource &source);

} // namespace Desk
