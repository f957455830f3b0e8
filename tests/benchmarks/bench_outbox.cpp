// What writing ahead costs, and whether 500 kills lose or double anything. Prints one line a figure.
#include "journal/journal.h"
#include "support/crashrounds.h"
#include "support/reservationdouble.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 1000;

struct Spread
{
    double median = 0;
    double worst = 0;
};

Spread spreadOf(std::vector<double> msecs)
{
    std::sort(msecs.begin(), msecs.end());
    return {msecs.at(msecs.size() / 2), msecs.back()};
}

/// Msecs of begin() alone.
Spread writeAhead(const QString &path)
{
    Journal journal(path);
    journal.open();
    std::vector<double> msecs;
    for (int i = 0; i < Rows; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (journal.begin(ReservationDouble::accept(i + 1), {u"bench"_s, u"AC"_s, u"http://127.0.0.1"_s, false},
                          nullptr) == 0)
            return {};
        msecs.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return spreadOf(msecs);
}

/// Msecs from send() to the network's having it, with and without the journal.
Spread clickToWire(const QString &path)
{
    ReservationDouble server;
    Client client(ClientTest::endpointOf(server.server()));
    Journal journal(path);
    journal.open();
    Outbox outbox(client, journal, {u"bench"_s, u"AC"_s, u"http://127.0.0.1"_s, false}, UnwrittenPolicy::Block);
    QSignalSpy sent(&outbox, &Outbox::sent);
    QSignalSpy settled(&outbox, &Outbox::settled);
    std::vector<double> msecs;
    for (int i = 0; i < Rows; ++i) {
        outbox.send(ReservationDouble::accept(i + 1), nullptr);
        while (settled.count() <= i) {
            if (!settled.wait())
                return {};
        }
        msecs.push_back(sent.last().at(1).toDouble());
    }
    return spreadOf(msecs);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const Spread ahead = writeAhead(folder.filePath(u"ahead/journal.sqlite"_s));
    const Spread wire = clickToWire(folder.filePath(u"wire/journal.sqlite"_s));
    std::printf("write-ahead of %d: median %.2f ms, worst %.2f ms\n", Rows, ahead.median, ahead.worst);
    std::printf("click to network, journal synced, of %d: median %.2f ms, worst %.2f ms\n", Rows, wire.median,
                wire.worst);
    std::printf("share of the journal: %.0f %%\n", 100 * ahead.median / std::max(wire.median, 0.001));
    const int kills = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    CrashRounds rounds(QStringLiteral(DESK_CRASHSENDER), folder.filePath(u"kill/journal.sqlite"_s), 4711);
    for (int i = 0; i < kills; ++i) {
        if (!rounds.round()) {
            std::printf("broken off: %s\n", qPrintable(rounds.counters().problem));
            return 1;
        }
    }
    const CrashRounds::Counters &counters = rounds.counters();
    std::printf("%d kills, %d posts received: %d lost, %d doubled, %d ended wrongly, %d found unknown\n",
                counters.kills, counters.posts, counters.lost, counters.doubled, counters.wronglyEnded,
                counters.unknown);
    return counters.lost + counters.doubled + counters.wronglyEnded == 0 && ahead.median > 0 && wire.median > 0 ? 0 : 1;
}
