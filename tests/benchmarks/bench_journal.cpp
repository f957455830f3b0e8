#include "journal/bugbundle.h"
#include "journal/har.h"
#include "journal/journaltablemodel.h"
#include "support/journalrows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>

using namespace JournalRows;

// A journal of a year in a busy centre: how long the window waits for its first page, for the next one, for a search to
// the oldest row, and for the files that leave. The longest turn is what a person would notice.

namespace {

constexpr int Rows = 100'000;
constexpr int Exported = 1000;
constexpr double LongestTurnMsecs = 100;

/// Many rows in one transaction: the write-ahead of each would take longer than the year.
void fill(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
        database.setDatabaseName(path);
        database.open();
        database.transaction();
        QSqlQuery query(database);
        query.prepare(
            u"INSERT INTO instructions (begun, training, profile, account, base_url, workspace, task, worker, "
            "reservation, worker_name, action, form, form_hash, if_match, status_before, updated_before, "
            "etag_before, again_of, open, outcome, reconciliation, settled, reconciled, error_kind, http_status, "
            "status_line, code, message, request_id, duration, answer_headers, answer, answer_cut, "
            "status_after, updated_after, etag_after, alarm) SELECT begun + ?, training, profile, account, "
            "base_url, workspace, task, worker, reservation, worker_name, action, form, form_hash, if_match, "
            "status_before, updated_before, etag_before, again_of, open, outcome, reconciliation, settled, "
            "reconciled, error_kind, http_status, status_line, code, message, request_id, duration, "
            "answer_headers, answer, answer_cut, status_after, updated_after, etag_after, alarm FROM "
            "instructions WHERE id = 2"_s);
        for (int i = 0; i < Rows; ++i) {
            query.addBindValue(i);
            query.exec();
        }
        database.commit();
    }
    QSqlDatabase::removeDatabase(u"fill"_s);
}

double msecsOf(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Turns the event loop until the model has nothing left to look for; the longest turn.
double settle(const JournalTableModel &model, double longest)
{
    while (model.isSearching())
        longest = std::max(longest, msecsOf([] { QCoreApplication::processEvents(); }));
    return longest;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    {
        Journal journal(path);
        journal.open();
        add(journal, Outcome::Refused, 1, u"Grace Hopper"_s); // The oldest: what a search has to reach.
        add(journal, Outcome::Done, 2);
    }
    fill(path);
    Journal journal(path);
    journal.setBounds({3650, 16LL << 30});
    journal.open();
    JournalTableModel model(journal);
    std::printf("journal of %d rows, %lld MiB\n", Rows, static_cast<long long>(journal.size() >> 20));
    std::printf("%-44s %10s %16s\n", "", "ms", "longest turn ms");
    double worst = 0;
    const auto line = [&worst](const char *what, double msecs, double longest) {
        worst = std::max(worst, longest);
        std::printf("%-44s %10.1f %16.1f\n", what, msecs, longest);
    };
    const double first = msecsOf([&] { model.setQuery({}); });
    line("first page", first, first);
    double longest = 0;
    const double next = msecsOf([&] {
        model.fetchMore({});
        longest = settle(model, 0);
    });
    line("next page", next, longest);
    JournalQuery query;
    query.text = u"grace hopper"_s;
    const double search = msecsOf([&] {
        longest = msecsOf([&] { model.setQuery(query); });
        longest = settle(model, longest);
    });
    line("search that reaches the oldest row", search, longest);
    if (model.rowCount() != 1)
        std::printf("the search found %d rows instead of 1\n", model.rowCount());
    query.text.clear();
    query.outcomes = {Outcome::Refused};
    const double filter = msecsOf([&] {
        longest = msecsOf([&] { model.setQuery(query); });
        longest = settle(model, longest);
    });
    line("filter by outcome, to the oldest row", filter, longest);
    if (model.rowCount() != 1)
        std::printf("the filter found %d rows instead of 1\n", model.rowCount());
    const double come = msecsOf([&] { add(journal, Outcome::Refused, 3); });
    line("a row that comes while one looks", come, come);
    const bool allFound = model.rowCount() == 2;

    // A person types, and instructions are written, while half of the journal goes.
    qint64 removed = -1;
    QObject::connect(&journal, &Journal::pruneFinished, &journal, [&removed](qint64 rows) { removed = rows; });
    double wait = 0;
    int written = 0;
    const qint64 before = journal.size();
    longest = 0;
    const double prune = msecsOf([&] {
        longest = msecsOf([&] { journal.setBounds({3650, before / 2}); });
        while (removed <= 0) {
            longest = std::max(longest, msecsOf([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); }));
            if (++written % 8 == 0)
                wait = std::max(wait, msecsOf([&] { (void)add(journal, Outcome::Done, written); }));
        }
    });
    line("half of it pruned while typing", prune, longest);
    line("a row that is written meanwhile, the slowest", wait, wait);
    std::printf("%lld rows removed, %lld MiB before, %lld MiB after\n", static_cast<long long>(removed),
                static_cast<long long>(before >> 20), static_cast<long long>(journal.size() >> 20));

    RedactionOptions options;
    options.phoneNumbers = true;
    options.names = true;
    options.knownNames = {u"Ada"_s, u"Grace Hopper"_s};
    QList<JournalRow> rows;
    const double read = msecsOf([&] {
        QList<qint64> ids;
        for (qint64 id = Rows - Exported; id < Rows; ++id)
            ids += id;
        rows = journal.wholeRows(ids);
    });
    line("1,000 whole rows read", read, read);
    QByteArray har;
    const double write = msecsOf([&] {
        Redactor redactor(options);
        har = harOf(rows, redactor);
    });
    line("1,000 rows as a sanitised HAR, in a thread", write, 0);
    BugBundleSource source;
    source.rows = rows.first(200);
    const double bundle = msecsOf([&] { (void)zipOf(composeBundle(source, options).files, 0, nullptr); });
    line("bug bundle of 200 rows, in a thread", bundle, 0);
    std::printf("HAR: %lld KiB. Longest turn %.1f ms, at most %.0f\n", static_cast<long long>(har.size() >> 10), worst,
                LongestTurnMsecs);
    return worst <= LongestTurnMsecs && allFound ? 0 : 1;
}
