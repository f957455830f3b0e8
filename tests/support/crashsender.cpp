// Sends one instruction after the other, to reservations, tasks and workers by turns, until it is killed: crashsender
// JOURNAL URL FIRST. Used by tst_crash and bench_outbox.
#include "journal/journal.h"
#include "reservationdouble.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Desk;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    Endpoint endpoint;
    endpoint.baseUrl = QUrl(arguments.at(2));
    endpoint.accountSid = endpoint.user = ClientTest::sid(SidKind::Account).toString();
    endpoint.secret = "not-a-real-token";
    Journal journal(arguments.at(1));
    if (journal.open() != Journal::State::Writable)
        return 3;
    Client client(endpoint, ClientTest::quickOptions());
    Outbox outbox(client, journal, {u"crash"_s, endpoint.accountSid, arguments.at(2), false}, UnwrittenPolicy::Block);
    int number = arguments.at(3).toInt();
    const auto sendNext = [&] {
        QString why;
        const int kind = number % 3;
        const Instruction instruction = kind == 0   ? ReservationDouble::cancelTask(number)
                                        : kind == 1 ? ReservationDouble::accept(number)
                                                    : ReservationDouble::moveWorker(number);
        ++number;
        if (outbox.send(instruction, &why) == 0) {
            std::fprintf(stderr, "%s\n", qPrintable(why));
            QCoreApplication::exit(4);
        }
    };
    QObject::connect(&outbox, &Outbox::settled, &app, sendNext, Qt::QueuedConnection);
    QMetaObject::invokeMethod(QCoreApplication::instance(), sendNext, Qt::QueuedConnection);
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
