#pragma once

#include "taskrouter/values.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Desk {

inline constexpr QLatin1StringView RecordingFormat{"desk-recording/1"};

/// The first line of a recording.
struct RecordingHead
{
    QString program;    ///< "Reservation Desk 0.1.0"
    UtcMsecs begun = 0; ///< By the clock of what was recorded.
    QString baseUrl;    ///< Links in answers lead there.
    Sid workspace;      ///< What was open.
    Sid task;
    bool isTraining = false;
    QStringList masked; ///< What was hidden: "names", "phone numbers"; secrets always are.

    friend bool operator==(const RecordingHead &, const RecordingHead &) = default;
};

/// A line of a recording: a request and its answer.
struct RecordedAnswer
{
    UtcMsecs at = 0;  ///< When it was answered, by the clock of what was recorded.
    qint64 msecs = 0; ///< How long that took.
    QByteArray method;
    QByteArray target; ///< Path and query, encoded.
    QByteArray form;
    QByteArray ifMatch;
    int status = 0; ///< 0: no answer came.
    QString fault;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Those that matter; names in lower case.
    QByteArray body;
    /// It only says that time went by since the last answer to the same: ages differ, and nothing else.
    bool isOnlyOlder = false;
    qint64 sameAs = 0; ///< The line that has the same body; 0: it stands in this one.

    friend bool operator==(const RecordedAnswer &, const RecordedAnswer &) = default;
};

/// Each with the end of its line.
[[nodiscard]] QByteArray lineOf(const RecordingHead &head);
[[nodiscard]] QByteArray lineOf(const RecordedAnswer &answer);
/// Nothing where the line is none, or newer than this program.
[[nodiscard]] std::optional<RecordingHead> recordingHead(QByteArrayView line);
/// Nothing where the line is damaged, or cut. `withBody` is false for an index: then the body is not looked at.
[[nodiscard]] std::optional<RecordedAnswer> recordedAnswer(QByteArrayView line, bool withBody = true);

/// Whether a header says something about an answer, or about limits; the rest is the server's own business.
[[nodiscard]] bool isRecordedHeader(const QByteArray &lowerCaseName);

} // namespace Desk
