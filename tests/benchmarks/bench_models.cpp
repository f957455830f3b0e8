// What a table of 100,000 reservations costs, as figures and against a yardstick of the same run: machines
// differ, ratios hardly. Prints one line each; ends with 1 where a figure is over twice its limit.

#include "reservations/reservationorder.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "support/samples.h"
#include "support/taskrouterscript.h"
#include "taskrouter/parse.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <numeric>

#include <malloc.h>

using namespace Desk;
using namespace Qt::StringLiterals;
using Column = ReservationTableModel::Column;

namespace {

constexpr int Rows = 100'000;
constexpr int PageRows = 1'000;
constexpr int Workers = 300;
constexpr int Rounds = 9;

using Work = std::function<void()>;

double msecsOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The median, with `before` run ahead of each round and not counted.
double median(const Work &before, const Work &work)
{
    QList<double> msecs;
    for (int round = 0; round < Rounds; ++round) {
        before();
        msecs.append(msecsOf(work));
    }
    std::sort(msecs.begin(), msecs.end());
    return msecs.at(Rounds / 2);
}

size_t heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// A figure with its limit; the yardstick, where there is one, is something bare that does the same.
class Report
{
public:
    void line(const char *what, const char *unit, double figure, double limit, const char *yardstick = nullptr,
              double bare = 0)
    {
        std::printf("%-38s %9.2f %-9s limit %7.2f", what, figure, unit, limit);
        if (yardstick)
            std::printf("   %6.2f x %s (%.2f)", bare > 0 ? figure / bare : 0.0, yardstick, bare);
        std::printf("%s\n", figure > limit ? figure > 2 * limit ? "   FAILED" : "   over" : "");
        std::fflush(stdout);
        m_failed = m_failed || figure > 2 * limit;
    }

    void claim(const char *what, bool holds)
    {
        std::printf("%-38s %s\n", what, holds ? "yes" : "no   FAILED");
        m_failed = m_failed || !holds;
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool m_failed = false;
};

Reservation sample(quint32 number)
{
    Reservation row = Samples::reservation(number, ReservationStatus(1 + number % 8));
    const quint32 worker = number * 2654435761U % Workers;
    row.workerSid = Samples::sid(SidKind::Worker, worker);
    row.workerName = u"Agent %1 of the floor"_s.arg(worker);
    row.created = Samples::Start - qint64(number * 40503U % 1'000'000U) * 1000;
    row.updated = row.created + 5'000;
    return row;
}

/// One page as TaskRouter sends it: about 950 bytes a row, with the addresses that nobody keeps.
QByteArray pageOf(quint32 first)
{
    QByteArray body = "{\"meta\":{\"page\":0,\"key\":\"reservations\",\"next_page_url\":null},\"reservations\":[";
    for (quint32 number = first; number < first + PageRows; ++number) {
        const Reservation row = sample(number);
        const QByteArray url = "https://taskrouter.twilio.com/v1/Workspaces/" + row.workspaceSid.toLatin1();
        const QByteArray task = url + "/Tasks/" + row.taskSid.toLatin1();
        QByteArray json = TaskRouterScript::json(row);
        json.chop(1);
        json += ",\"url\":\"" + task + "/Reservations/" + row.sid.toLatin1() + "\",\"links\":{\"workspace\":\"" + url +
                "\",\"task\":\"" + task + "\",\"worker\":\"" + url + "/Workers/" + row.workerSid.toLatin1() + "\"}}";
        body += (number == first ? QByteArray() : QByteArray(",")) + json;
    }
    return body + "]}";
}

void load(ReservationTableModel &model)
{
    PageReader reader("reservations");
    for (quint32 first = 0; first < Rows; first += PageRows)
        model.merge(readPage<Reservation>(reader, pageOf(first), [](const QString &) {}).rows);
}

void arrange(QTableView &view, QAbstractItemModel &model)
{
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.resize(1000, 700);
    view.show();
    QCoreApplication::processEvents();
}

void paint(QTableView &view)
{
    QCoreApplication::sendPostedEvents(); // the layout that a change asked for
    view.viewport()->repaint();
}

/// 1,000 rows, spread over all, in another state than before.
QList<Reservation> changedRows(const ReservationTableModel &model)
{
    QList<Reservation> rows;
    for (int row = 0; row < Rows; row += Rows / PageRows) {
        Reservation changed = *model.at(row);
        changed.status =
            changed.status == ReservationStatus::Accepted ? ReservationStatus::Wrapping : ReservationStatus::Accepted;
        changed.updated += 1'000;
        rows.append(changed);
    }
    return rows;
}

/// Qt's own proxy over the same model, without a view: what our own order has to beat.
class StockProxy : public QSortFilterProxyModel
{
public:
    explicit StockProxy(ReservationTableModel &model)
    {
        setSortRole(SortRole);
        setFilterKeyColumn(static_cast<int>(Column::Worker));
        setSourceModel(&model);
        (void)rowCount(); // it maps nothing until it is asked
    }
};

void measurePage(Report &report)
{
    const QByteArray body = pageOf(0);
    std::printf("one page: %lld rows, %lld bytes\n", qint64(PageRows), qint64(body.size()));
    PageReader reader("reservations");
    ReservationTableModel model;
    ReservationOrder order(model);
    order.sort(static_cast<int>(Column::Worker));
    const double own = median([&model] { model.clear(); },
                              [&] { model.merge(readPage<Reservation>(reader, body, [](const QString &) {}).rows); });
    const double bare = median([] {}, [&body] { (void)QJsonDocument::fromJson(body).isNull(); });
    report.line("page decoded, merged, in its order", "ms", own, 16, "QJsonDocument alone", bare);
}

void measureMemory(Report &report)
{
    malloc_trim(0);
    const size_t before = heapBytes();
    ReservationTableModel model;
    load(model);
    const size_t table = heapBytes();
    ReservationOrder order(model);
    order.sort(static_cast<int>(Column::Worker));
    const auto perRow = [](size_t bytes) { return static_cast<double>(bytes) / Rows; };
    report.line("heap of the table", "B a row", perRow(table - before), 600, "the bare struct", sizeof(Reservation));
    report.line("heap of the table and its order", "B a row", perRow(heapBytes() - before), 600, "the bare struct",
                sizeof(Reservation));
}

void measureSort(Report &report, ReservationTableModel &model, ReservationOrder &order, QTableView &view)
{
    const auto serversOrder = [&] {
        order.sort(-1);
        paint(view);
    };
    const auto sorted = [&](Column column) {
        return median(serversOrder, [&] {
            order.sort(static_cast<int>(column));
            paint(view);
        });
    };
    std::vector<int> index(Rows);
    const auto bare = [&](const auto &key) {
        return median([&index] { std::iota(index.begin(), index.end(), 0); },
                      [&] {
                          std::sort(index.begin(), index.end(),
                                    [&key](int left, int right) { return key(left) < key(right); });
                      });
    };
    const auto name = [&model](int row) -> const QString & { return model.at(row)->workerName; };
    const auto time = [&model](int row) { return model.at(row)->created; };
    report.line("sort by text, painted", "ms", sorted(Column::Worker), 50, "std::sort of QString", bare(name));
    report.line("sort by time, painted", "ms", sorted(Column::Offered), 50, "std::sort of qint64", bare(time));
    report.line("sort by SID, painted", "ms", sorted(Column::Sid), 50);
    report.line("sort by status, painted", "ms", sorted(Column::Status), 50);
    StockProxy stock(model);
    const double stockText =
        median([&stock] { stock.sort(-1); }, [&stock] { stock.sort(static_cast<int>(Column::Worker)); });
    std::printf("%-38s %9.2f ms\n", "(Qt's proxy, by text, not painted)", stockText);
}

void measureFilter(Report &report, ReservationTableModel &model, ReservationOrder &order, QTableView &view)
{
    order.sort(static_cast<int>(Column::Worker));
    const QString typed = u"agent 17"_s;
    QList<double> strokes;
    for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
        strokes.append(median([&] { order.setFilterText(typed.first(letters - 1)); },
                              [&] {
                                  order.setFilterText(typed.first(letters));
                                  paint(view);
                              }));
    }
    std::sort(strokes.begin(), strokes.end());
    const double bare = median([] {},
                               [&] {
                                   int found = 0;
                                   for (int row = 0; row < Rows; ++row)
                                       found += model.at(row)->workerName.contains(typed, Qt::CaseInsensitive) ? 1 : 0;
                                   if (found == 0)
                                       std::puts("nothing found");
                               });
    report.line("filter keystroke, painted, median", "ms", strokes.at(strokes.size() / 2), 10, "scan of names", bare);
    report.line("filter keystroke, painted, slowest", "ms", strokes.last(), 10, "scan of names", bare);
    const double hex = median([&order] { order.setFilterText({}); },
                              [&] {
                                  order.setFilterText(u"a7"_s); // looks into names, words and SIDs
                                  paint(view);
                              });
    report.line("filter by digits of SIDs, painted", "ms", hex, 10, "scan of names", bare);
    const auto filtered = [&] {
        order.setFilterText(typed);
        paint(view);
    };
    const double cleared = median(filtered, [&] {
        order.setFilterText({});
        paint(view);
    });
    StockProxy stock(model);
    stock.sort(static_cast<int>(Column::Worker));
    const double stockCleared =
        median([&] { stock.setFilterFixedString(u"Agent 17"_s); }, [&stock] { stock.setFilterFixedString({}); });
    report.line("filter cleared, painted", "ms", cleared, 10, "Qt's proxy, not painted", stockCleared);
}

void measureUpdate(Report &report, ReservationTableModel &model, ReservationOrder &order, QTableView &view)
{
    order.sort(static_cast<int>(Column::Status)); // what changes is what they are sorted by: each row moves
    view.selectRow(40'000);
    const Sid chosen = order.at(40'000)->sid;
    view.scrollTo(view.currentIndex());
    paint(view);
    const int scrolled = view.verticalScrollBar()->value();
    QList<Reservation> rows;
    const auto before = [&] { rows = changedRows(model); };
    const double own = median(before, [&] {
        model.merge(rows);
        paint(view);
    });
    ReservationTableModel bare;
    load(bare);
    const double alone = median([&] { rows = changedRows(bare); }, [&] { bare.merge(rows); });
    report.line("update of 1,000 rows, painted", "ms", own, 50, "the table alone", alone);
    report.claim("current row kept", view.currentIndex().data(SidRole).value<Sid>() == chosen);
    report.claim("selection kept", view.selectionModel()->selectedRows().size() == 1 &&
                                       view.selectionModel()->isSelected(order.index(order.rowOf(chosen), 0)));
    report.claim("scroll position kept", view.verticalScrollBar()->value() == scrolled);
}

void measureArrival(Report &report)
{
    ReservationTableModel model;
    ReservationOrder order(model);
    order.sort(static_cast<int>(Column::Status));
    QTableView view;
    arrange(view, order);
    PageReader reader("reservations");
    QList<QList<Reservation>> pages;
    for (quint32 first = 0; first < Rows; first += PageRows)
        pages.append(readPage<Reservation>(reader, pageOf(first), [](const QString &) {}).rows);
    double longest = 0;
    double total = 0;
    for (const QList<Reservation> &page : std::as_const(pages)) {
        const double msecs = msecsOf([&] {
            model.merge(page);
            paint(view);
        });
        longest = std::max(longest, msecs);
        total += msecs;
    }
    report.line("a page of 1,000 into a sorted view", "ms", total / static_cast<double>(pages.size()), 16);
    report.line("the longest of 100 such pages", "ms", longest, 50);
    QSet<Sid> present;
    for (const QList<Reservation> &page : std::as_const(pages)) {
        for (const Reservation &row : page)
            present.insert(row.sid);
    }
    report.line("end of a refresh, nothing gone", "ms", msecsOf([&] { model.retain(present); }), 50);
    QSet<Sid> half;
    for (int row = 0; row < Rows; row += 2)
        half.insert(model.at(row)->sid);
    report.line("end of a refresh, half of them gone", "ms", msecsOf([&] {
                    model.retain(half);
                    paint(view);
                }),
                100);
}

/// What a refresh of a busy workspace's tasks costs, without a view and as it is shown: in a tree behind a filter.
void measureTasks(Report &report)
{
    constexpr quint32 Tasks = 10'000;
    const auto tasks = [](TaskStatus status) {
        QList<Task> list;
        for (quint32 number = 0; number < Tasks; ++number)
            list.append(Samples::task(number, number % 10 ? TaskStatus::Pending : status));
        return list;
    };
    const QList<Task> before = tasks(TaskStatus::Reserved);
    const QList<Task> after = tasks(TaskStatus::Assigned);
    std::unique_ptr<TaskListModel> model;
    const auto loaded = [&] {
        model = std::make_unique<TaskListModel>();
        model->merge(before);
    };
    report.line("10,000 tasks, new", "ms",
                median([&] { model = std::make_unique<TaskListModel>(); }, [&] { model->merge(before); }), 50);
    report.line("10,000 tasks again, unchanged", "ms", median(loaded, [&] { model->merge(before); }), 50);
    report.line("10,000 tasks, 1,000 in another status", "ms", median(loaded, [&] { model->merge(after); }), 50);
    QSortFilterProxyModel proxy;
    QTreeView view;
    const auto shown = [&] {
        view.setModel(nullptr);
        proxy.setSourceModel(nullptr);
        loaded();
        proxy.setSourceModel(model.get());
        view.setModel(&proxy);
        view.resize(250, 700);
        view.show();
        view.expandAll();
        QCoreApplication::processEvents();
    };
    const auto seen = [&] {
        QCoreApplication::sendPostedEvents();
        view.viewport()->repaint();
    };
    report.line("the same in a tree, unchanged, painted", "ms",
                median(shown,
                       [&] {
                           model->merge(before);
                           seen();
                       }),
                50);
    report.line("the same in a tree, 1,000 changed, painted", "ms",
                median(shown,
                       [&] {
                           model->merge(after);
                           seen();
                       }),
                50);
    view.setModel(nullptr);
    proxy.setSourceModel(nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    Report report;
    measurePage(report);
    measureMemory(report);
    {
        ReservationTableModel model;
        load(model);
        ReservationOrder order(model);
        QTableView view;
        arrange(view, order);
        measureSort(report, model, order, view);
        measureFilter(report, model, order, view);
        measureUpdate(report, model, order, view);
    }
    measureArrival(report);
    measureTasks(report);
    return report.failed() ? 1 : 0;
}
