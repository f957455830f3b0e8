#pragma once

#include "journal/journal.h"
#include "reservationdouble.h"

/// Rows for tests of the journal and of what shows it.
namespace JournalRows {

using namespace Desk;
using namespace Qt::StringLiterals;

inline JournalOrigin live()
{
    return {u"Front office"_s, ClientTest::sid(SidKind::Account).toString(), u"https://taskrouter.twilio.com"_s, false};
}

inline Settlement settlementOf(qint64 id, Outcome outcome, int number = 1)
{
    Settlement settlement;
    settlement.id = id;
    settlement.instruction = ReservationDouble::accept(number);
    settlement.outcome = outcome;
    settlement.durationMsecs = 141;
    auto answer = std::make_shared<RawAnswer>();
    answer->statusLine = outcome == Outcome::Done ? u"200 OK"_s : u"400 Bad Request"_s;
    answer->headers = {{"Twilio-Request-Id", "RQ00000000000000000000000000000007"}, {"ETag", "\"3\""}};
    answer->body = ClientTest::reservationJson(settlement.instruction.address.reservation, "accepted");
    settlement.answer = answer;
    if (outcome != Outcome::Done) {
        settlement.error.kind = ErrorKind::BadRequest;
        settlement.error.code = 20001;
        settlement.error.message = u"Already in state [timeout]"_s;
    }
    return settlement;
}

/// Writes a row and its outcome, and returns the row's id.
inline qint64 add(Journal &journal, Outcome outcome, int number = 1, const QString &worker = u"Ada"_s)
{
    Instruction instruction = ReservationDouble::accept(number);
    instruction.workerName = worker;
    const qint64 id = journal.begin(instruction, live(), nullptr);
    Settlement settlement = settlementOf(id, outcome, number);
    settlement.instruction = instruction;
    return journal.settle(settlement) ? id : 0;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace JournalRows
