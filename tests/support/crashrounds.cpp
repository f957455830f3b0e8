#include "crashrounds.h"

#include "journal/journal.h"
#include "reservationdouble.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QThread>

#include <csignal>
#include <utility>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray sidOf(const RawRequest &request)
{
    const QByteArray target = request.target();
    return target.sliced(target.lastIndexOf('/') + 1);
}

/// What it is before and after the one instruction that the sender sends to it.
QByteArray bodyOf(const QByteArray &text, bool applied)
{
    const Sid sid = Sid::parse(QString::fromLatin1(text)).value_or(Sid());
    const QByteArray time = applied ? "2026-03-02T09:15:11Z" : "2026-03-02T09:15:10Z";
    if (sid.kind() == SidKind::Task)
        return QByteArray(R"({"assignment_status":")") + (applied ? "canceled" : "pending") +
               R"(","priority":3,"date_updated":")" + time + R"(","sid":")" + text + R"("})";
    if (sid.kind() == SidKind::Worker)
        return R"({"activity_sid":")" + ClientTest::sid(SidKind::Activity, applied ? 2 : 1).toLatin1() +
               R"(","activity_name":"Activity )" + (applied ? "2" : "1") + R"(","date_status_changed":")" + time +
               R"(","sid":")" + text + R"("})";
    return ClientTest::reservationJson(sid, applied ? "accepted" : "pending").replace("2026-03-02T09:15:07Z", time);
}

} // namespace

CrashRounds::CrashRounds(QString helper, QString journal, quint32 seed)
    : m_helper(std::move(helper))
    , m_journal(std::move(journal))
    , m_seed(seed)
{
    m_server.setHandler([this](const RawRequest &request) { return handle(request); });
}

/// One third of the requests is carried out without an answer, one third is neither carried out nor answered, and the
/// rest is answered.
RawScript CrashRounds::handle(const RawRequest &request)
{
    const QMutexLocker locker(&m_mutex);
    const QByteArray sid = sidOf(request);
    if (request.isPost()) {
        // Every fate for every kind: the kinds go by turns as well.
        const auto number = (m_posts.size() + m_posts.size() / 3) % 3;
        ++m_posts[sid];
        if (number != 2)
            m_applied.insert(sid);
        if (number != 0)
            return RawScript::fault(RawScript::Then::Close);
    }
    const bool applied = m_applied.contains(sid);
    return RawScript::json(bodyOf(sid, applied), 200, applied ? "ETag: \"1\"\r\n" : "ETag: \"0\"\r\n");
}

bool CrashRounds::round()
{
    QRandomGenerator dice(m_seed + quint32(m_counters.kills));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(m_helper, {m_journal, m_server.url().toString(), QString::number(m_next)});
    if (!process.waitForStarted() || !process.waitForReadyRead(20'000)) {
        m_counters.problem = u"The sender did not start: "_s + process.errorString();
        return false;
    }
    // A random moment, from before the first row to the tenth answer.
    QThread::usleep(dice.bounded(60'000));
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
    if (process.exitStatus() != QProcess::CrashExit) {
        m_counters.problem = u"The sender ended by itself with %1."_s.arg(process.exitCode());
        return false;
    }
    ++m_counters.kills;
    check();
    return m_counters.problem.isEmpty();
}

void CrashRounds::check()
{
    Journal journal(m_journal);
    if (journal.open() != Journal::State::Writable) {
        m_counters.problem = journal.problem();
        return;
    }
    const JournalOrigin origin{u"crash"_s, ClientTest::sid(SidKind::Account).toString(), m_server.url().toString(),
                               false};
    const QList<JournalRow> open = journal.openRows(origin);
    m_counters.unknown += int(open.size());

    // Opens the journal as the next start does: what is open is looked up, and nothing is posted.
    Endpoint endpoint = ClientTest::endpointOf(m_server);
    Client client(endpoint, ClientTest::quickOptions());
    ReconcilePlan plan;
    plan.tries = 2;
    plan.delay = [](int) -> qint64 { return 0; };
    Outbox outbox(client, journal, origin, UnwrittenPolicy::Block, plan);
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    // A request that the killed process had written may still be in the sockets: a round trip makes sure that the
    // server has read it.
    (void)ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    const int postsBefore = m_server.posts();
    outbox.adopt();
    while (reconciled.count() < open.size()) {
        if (!reconciled.wait(20'000)) {
            m_counters.problem = u"An unknown instruction was not looked up."_s;
            return;
        }
    }
    if (m_server.posts() != postsBefore)
        m_counters.problem = u"Looking up sent a POST."_s;

    JournalQuery query;
    query.limit = 1'000'000;
    QSet<QByteArray> known;
    const QList<JournalRow> rows = journal.rows(query);
    const QMutexLocker locker(&m_mutex);
    for (const JournalRow &row : rows) {
        const QByteArray sid = row.instruction.target().toLatin1();
        known.insert(sid);
        const bool applied = m_applied.contains(sid);
        const bool tookEffect = row.outcome == Outcome::Done || row.reconciliation == Reconciliation::TookEffect;
        if (row.open || tookEffect != applied)
            ++m_counters.wronglyEnded;
    }
    m_next = int(rows.size()) + 1;
    m_counters.posts = 0;
    m_counters.doubled = 0;
    m_counters.lost = 0;
    for (auto it = m_posts.cbegin(); it != m_posts.cend(); ++it) {
        m_counters.posts += it.value();
        m_counters.doubled += it.value() > 1 ? 1 : 0;
        m_counters.lost += known.contains(it.key()) ? 0 : 1;
    }
}
