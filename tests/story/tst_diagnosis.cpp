#include "storyfile.h"
#include "storyscript.h"

#include "story/diagnosis/diagnosis.h"
#include "story/diagnosis/diagnosisjson.h"
#include "story/diagnosis/diagnosisreport.h"

#include <QJsonArray>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace StoryScript;

namespace {

/// An offer as the API has it, and what it came to: seconds after the start.
struct Told
{
    quint8 number;
    quint8 worker;
    int offered;
    QLatin1StringView end; ///< "timeout"; empty while it is pending.
    int ended = 0;
};

QString nameOf(quint8 worker)
{
    static const QStringList names{u"Ann"_s, u"Bob"_s, u"Cyd"_s, u"Dan"_s, u"Eve"_s, u"Fay"_s};
    return names.at(worker - 1);
}

/// A task with these offers, `until` so many seconds.
TaskStory storyOf(const QList<Told> &offers, int until, const QList<StoryEvent> &more = {})
{
    QList<StoryEvent> events{told(1, 0, "task.created"_L1, {{"task_assignment_status", u"pending"_s}})};
    quint8 number = 2;
    for (const Told &offer : offers) {
        const auto event = [&](int at, const QByteArray &type) {
            return StoryScript::told(number++, at * 1000, QLatin1StringView(type),
                                     {{"reservation_sid", sid(SidKind::Reservation, offer.number).toString()},
                                      {"worker_sid", sid(SidKind::Worker, offer.worker).toString()},
                                      {"worker_name", nameOf(offer.worker)},
                                      {"reservation_timeout", u"30"_s}});
        };
        events.append(event(offer.offered, "reservation.created"));
        if (!offer.end.isEmpty())
            events.append(event(offer.ended, "reservation." + QByteArray(offer.end.data(), offer.end.size())));
    }
    return buildStory(facts(events + more, until * 1000));
}

/// A story whose rules and workers are known, with these values changed.
StoryFile disputedFile(const QJsonObject &set)
{
    const QJsonObject file = readJsonFile(QStringLiteral(DESK_TEST_DATA) + u"/stories/membership-disputed.json"_s);
    return readStoryFile(changed(file, set).value("facts"_L1).toObject());
}

QString wordsOf(const Diagnosis &diagnosis)
{
    return diagnosis.sentence + u' ' + diagnosis.detail;
}

} // namespace

/// What an answer says beside its verdict.
class TestDiagnosis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAllWhoAreAskedAtOnce();
    void saysHowManyOffersRanOutBefore();
    void asksWhoRejectedItAmongSeveral();
    void tellsEveryAskAndHowItEnded();
    void saysWhereItWaitedOnceItWaitsNoMore();
    void tellsProgramsTimesInUtc();
    void saysInWhichZoneItsTimesAre();
    void setsPlacesApartFromWhatComesThen();
    void saysHowManyFiltersThereAreBesides();
    void letsTaskRouterSayWhoFitsTheStep();
};

void TestDiagnosis::namesAllWhoAreAskedAtOnce()
{
    const TaskStory story = storyOf({{1, 1, 2, ""_L1}, {2, 2, 2, ""_L1}}, 12);
    const Diagnosis two = diagnose(story, {});
    QCOMPARE(two.verdict, WhyVerdict::NotAnswered);
    QCOMPARE(two.certainty, Certainty::Proved);
    QVERIFY2(two.sentence.contains(u"2 workers"_s) && two.sentence.contains(u"Ann and Bob"_s),
             qPrintable(two.sentence));
    QCOMPARE(two.detail, u"Offered: Ann (10 s of 30 s), Bob (10 s of 30 s)."_s);
    QCOMPARE(two.evidence.events, (QList<qsizetype>{1, 2}));
    QList<Sid> days;
    for (const StoryAct &act : two.next) {
        if (act.kind == StoryAct::Kind::WorkerDay)
            days += act.targets;
    }
    QCOMPARE(days, (QList{sid(SidKind::Worker, 1), sid(SidKind::Worker, 2)}));

    // One of them ran out: who is left is asked alone.
    const Diagnosis one = diagnose(storyOf({{1, 1, 2, "timeout"_L1, 9}, {2, 2, 2, ""_L1}}, 12), {});
    QVERIFY2(one.sentence.startsWith(u"It is offered to Bob,"_s), qPrintable(one.sentence));
    QCOMPARE(one.detail, u"Ran out: Ann (7 s of 30 s)."_s);

    // Six at once are counted; four of them are told with their times.
    QList<Told> six;
    for (quint8 worker = 1; worker <= 6; ++worker)
        six.append({worker, worker, worker, ""_L1});
    const Diagnosis many = diagnose(storyOf(six, 20), {});
    QVERIFY2(many.sentence.contains(u"6 workers"_s) && many.sentence.contains(u"Ann, Bob and 4 more"_s),
             qPrintable(many.sentence));
    QVERIFY2(many.detail.contains(u"2 before that, Cyd (17 s of 30 s)"_s), qPrintable(many.detail));

    // One of two is held, as nothing but the time tells.
    const Diagnosis held = diagnose(storyOf({{1, 1, 2, ""_L1}, {2, 2, 25, ""_L1}}, 40), {});
    QCOMPARE(held.certainty, Certainty::Likely);
    QVERIFY(held.evidence.isInferred);
    QVERIFY2(held.detail.contains(u"Ann (held for 8 s)"_s), qPrintable(held.detail));
}

void TestDiagnosis::saysHowManyOffersRanOutBefore()
{
    QList<Told> offers;
    for (quint8 at = 0; at < 9; ++at)
        offers.append({quint8(at + 1), quint8(at % 3 + 1), at * 10, "timeout"_L1, at * 10 + 5});
    const Diagnosis nine = diagnose(storyOf(offers, 100), {});
    QCOMPARE(nine.verdict, WhyVerdict::NotAnswered);
    QVERIFY2(wordsOf(nine).contains(u"Ran out: 5 before that, Cyd (5 s of 30 s), Ann"_s), qPrintable(wordsOf(nine)));
    const Diagnosis four = diagnose(storyOf(offers.first(4), 100), {});
    QVERIFY2(wordsOf(four).contains(u"Ran out: Ann (5 s of 30 s), Bob"_s), qPrintable(wordsOf(four)));

    // The same of who was asked before the one who accepted.
    offers.append({10, 4, 95, "accepted"_L1, 97});
    const Diagnosis accepted = diagnose(storyOf(offers, 100), {});
    QCOMPARE(accepted.verdict, WhyVerdict::Accepted);
    QVERIFY2(wordsOf(accepted).contains(u"Asked before: 5 before that, Cyd (timeout)"_s),
             qPrintable(wordsOf(accepted)));
}

void TestDiagnosis::asksWhoRejectedItAmongSeveral()
{
    // Ann rejected it and is asked again, and Bob beside her.
    const Diagnosis again =
        diagnose(storyOf({{1, 1, 2, "rejected"_L1, 5}, {2, 1, 6, ""_L1}, {3, 2, 7, ""_L1}}, 12), {});
    QCOMPARE(again.verdict, WhyVerdict::Rejected);
    QVERIFY2(again.sentence.startsWith(u"Ann rejected it"_s), qPrintable(again.sentence));
    const Diagnosis others =
        diagnose(storyOf({{1, 1, 2, "rejected"_L1, 5}, {2, 3, 6, ""_L1}, {3, 2, 7, ""_L1}}, 12), {});
    QCOMPARE(others.verdict, WhyVerdict::NotAnswered);
}

void TestDiagnosis::tellsEveryAskAndHowItEnded()
{
    const TaskStory story = storyOf({{1, 1, 2, "timeout"_L1, 32}, {2, 1, 40, "accepted"_L1, 45}}, 400,
                                    {told(30, 100'000, "reservation.wrapup"_L1,
                                          {{"reservation_sid", sid(SidKind::Reservation, 2).toString()},
                                           {"worker_sid", sid(SidKind::Worker, 1).toString()}})});
    const Diagnosis diagnosis = diagnose(story, {});
    QCOMPARE(diagnosis.workers.size(), 1);
    const WorkerRow &row = diagnosis.workers.constFirst();
    QVERIFY(row.isAsked);
    QCOMPARE(row.asks,
             (QList<WorkerAsk>{
                 {sid(SidKind::Reservation, 1), ReservationStatus::Timeout, start + 2'000, start + 32'000},
                 {sid(SidKind::Reservation, 2), ReservationStatus::Wrapping, start + 40'000, start + 100'000}}));
    // 10:50:32, 10:51:40
    QCOMPARE(row.asked, u"timeout 10:50:32, wrapping since 10:51:40"_s);

    // Completed: the end counts, not the acceptance. Asked again afterwards.
    const Diagnosis done = diagnose(storyOf({{1, 1, 2, "completed"_L1, 20}, {2, 1, 40, ""_L1}}, 45), {});
    QCOMPARE(done.workers.constFirst().asked, u"completed 10:50:20, pending since 10:50:40"_s);

    // Where it is not known when it came to that, no other time stands for it.
    StoryFacts bare = facts({}, 60'000);
    Reservation reservation;
    reservation.sid = sid(SidKind::Reservation, 1);
    reservation.workerSid = sid(SidKind::Worker, 1);
    reservation.taskSid = task;
    reservation.status = ReservationStatus::Wrapping;
    reservation.created = start + 5'000;
    bare.reservations.append({reservation, {}});
    QCOMPARE(diagnose(buildStory(bare), {}).workers.constFirst().asked, u"wrapping"_s);

    // Of very many the last are told, and how many there are before them.
    QList<Told> offers;
    for (quint8 at = 0; at < 7; ++at)
        offers.append({quint8(at + 1), 1, at * 10, "timeout"_L1, at * 10 + 5});
    const Diagnosis seven = diagnose(storyOf(offers, 100), {});
    QCOMPARE(seven.workers.constFirst().asks.size(), 7);
    QVERIFY2(seven.workers.constFirst().asked.startsWith(u"3 before that, timeout 10:50:35"_s),
             qPrintable(seven.workers.constFirst().asked));
}

void TestDiagnosis::saysWhereItWaitedOnceItWaitsNoMore()
{
    const QList<StoryEvent> canceled{told(30, 50'000, "task.canceled"_L1, {{"task_canceled_reason", u"hangup"_s}})};
    struct Case
    {
        TaskStory story;
        bool waitsNoMore;
    };
    const QList<Case> cases{{storyOf({}, 60), false},
                            {storyOf({{1, 1, 2, ""_L1}}, 10), false},
                            {storyOf({{1, 1, 2, "timeout"_L1, 32}}, 40), false},
                            {storyOf({{1, 1, 2, "accepted"_L1, 5}}, 10), true},
                            {storyOf({}, 60, canceled), true}};
    for (const Case &one : cases) {
        const Diagnosis diagnosis = diagnose(one.story, {});
        QCOMPARE(diagnosis.waitsNoMore, one.waitsNoMore);
        QCOMPARE(placesTitle(diagnosis), one.waitsNoMore ? u"Where it waited"_s : u"Where it waits"_s);
        if (!diagnosis.places.isEmpty())
            QVERIFY(reportText(diagnosis, one.story).contains(placesTitle(diagnosis)));
    }
}

void TestDiagnosis::tellsProgramsTimesInUtc()
{
    const TaskStory story = storyOf({{1, 1, 2, "timeout"_L1, 32}, {2, 1, 40, "timeout"_L1, 70}, {3, 2, 75, ""_L1}}, 80);
    const QJsonObject json = QJsonDocument::fromJson(diagnosisJson(diagnose(story, {}), story)).object();
    const QJsonArray workers = json.value("workers"_L1).toArray();
    QCOMPARE(workers.size(), 2);
    const QJsonObject ann = workers.at(0).toObject();
    QCOMPARE(ann.value("asked"_L1).toString(), u"2026-05-14T10:50:40Z"_s);
    const QJsonArray asks = ann.value("asks"_L1).toArray();
    QCOMPARE(asks.size(), 2);
    QCOMPARE(asks.at(0).toObject(), (QJsonObject{{u"reservation"_s, sid(SidKind::Reservation, 1).toString()},
                                                 {u"status"_s, u"timeout"_s},
                                                 {u"offered"_s, u"2026-05-14T10:50:02Z"_s},
                                                 {u"since"_s, u"2026-05-14T10:50:32Z"_s}}));
    QCOMPARE(json.value("as_of"_L1).toString(), u"2026-05-14T10:51:20Z"_s);
    const QJsonObject evidence = json.value("evidence"_L1).toArray().at(0).toObject();
    QCOMPARE(evidence.value("at"_L1).toString(), u"2026-05-14T10:51:15Z"_s);
}

void TestDiagnosis::saysInWhichZoneItsTimesAre()
{
    const TaskStory story = storyOf({{1, 1, 2, "timeout"_L1, 32}}, 40);
    const QByteArray before = qgetenv("TZ");
    QVERIFY(!reportText(diagnose(story, {}), story).contains(u"Times without"_s)); // Tests run in UTC.
    qputenv("TZ", "Asia/Kolkata");
    tzset();
    const QString report = reportText(diagnose(story, {}), story);
    qputenv("TZ", before);
    tzset();
    QVERIFY2(report.contains(u"Times without “UTC” are in UTC+05:30."_s), qPrintable(report));
    QVERIFY2(report.contains(u"timeout 16:20:32"_s), qPrintable(report));
}

void TestDiagnosis::setsPlacesApartFromWhatComesThen()
{
    const StoryFile read = disputedFile({});
    const TaskStory story = buildStory(read.facts);
    const Diagnosis diagnosis = diagnose(story, read.situation);
    const auto place = std::find_if(diagnosis.places.cbegin(), diagnosis.places.cend(),
                                    [](const PlaceRow &row) { return !row.after.isEmpty(); });
    QVERIFY(place != diagnosis.places.cend());
    QVERIFY(reportText(diagnosis, story).contains(place->text + u" · "_s + place->after));
}

void TestDiagnosis::saysHowManyFiltersThereAreBesides()
{
    const auto answer = [](int filters) {
        QJsonArray list;
        for (int at = 0; at < filters; ++at)
            list.append(QJsonObject{{u"filter_friendly_name"_s, u"F%1"_s.arg(at)},
                                    {u"expression"_s, u"line == 'chat'"_s},
                                    {u"targets"_s, QJsonArray{QJsonObject{{u"queue"_s, u"WQ1"_s}}}}});
        const StoryFile read =
            disputedFile({{u"/facts/workflow/configuration/task_routing"_s, QJsonObject{{u"filters"_s, list}}},
                          {u"/facts/task/task_queue_sid"_s, QJsonValue()},
                          {u"/facts/events"_s, QJsonArray()}});
        return diagnose(buildStory(read.facts), read.situation);
    };
    const Diagnosis five = answer(5);
    QCOMPARE(five.verdict, WhyVerdict::NoFilter);
    QVERIFY2(five.detail.contains(u"F4"_s) && !five.detail.contains(u"other filter"_s), qPrintable(five.detail));
    const Diagnosis eight = answer(8);
    QVERIFY2(eight.detail.contains(u"F4"_s) && eight.detail.contains(u"nor do 3 other filters"_s),
             qPrintable(eight.detail));
}

void TestDiagnosis::letsTaskRouterSayWhoFitsTheStep()
{
    // Ann is in the queue, as TaskRouter has it, and by our reading the step's expression leaves her out.
    StoryFile read = disputedFile({{u"/facts/workflow/configuration/task_routing/filters/0/targets/0/expression"_s,
                                    u"worker.level >= task.level"_s},
                                   {u"/facts/workers/0/available"_s, true}});
    const TaskStory story = buildStory(read.facts);
    for (int need = 0; need < int(Need::Count); ++need)
        read.situation.asked.insert(static_cast<Need>(need));
    read.situation.asked.remove(Need::Candidates);
    const Diagnosis before = diagnose(story, read.situation);
    QCOMPARE(before.verdict, WhyVerdict::ExpressionExcludesAll);
    QCOMPARE(before.lacks.size(), 1);
    QCOMPARE(before.lacks.constFirst().need, Need::Candidates);
    QCOMPARE(before.lacks.constFirst().expression, u"level >= 1"_s);
    QueueCandidates none;
    none.queue = StoryFileReader::sid(u"WQ1").toString();
    none.expression = u"level >= 1"_s;
    read.situation.candidates = none;
    read.situation.asked.insert(Need::Candidates);
    const Diagnosis same = diagnose(story, read.situation);
    QCOMPARE(same.verdict, before.verdict);
    QCOMPARE(same.notes, before.notes);
    // TaskRouter says that she fits: that counts, and both are told.
    read.situation.candidates->sids.insert(StoryFileReader::sid(u"WK1").toString());
    const Diagnosis other = diagnose(story, read.situation);
    QVERIFY(other.verdict != before.verdict);
    QVERIFY2(other.notes.join(u'\n').contains(u"Of Ann TaskRouter says otherwise"_s),
             qPrintable(other.notes.join(u'\n')));
    // An answer about another expression says nothing of this one.
    read.situation.candidates->expression = u"level >= 2"_s;
    QCOMPARE(diagnose(story, read.situation).verdict, before.verdict);
    // Nor does one that is cut short.
    read.situation.candidates->expression = u"level >= 1"_s;
    read.situation.candidates->isWhole = false;
    QCOMPARE(diagnose(story, read.situation).verdict, before.verdict);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
