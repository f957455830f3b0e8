#include "reservations/reservationorder.h"

#include "reservations/roles.h"
#include "support/modelmirror.h"
#include "support/samples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;
using Column = ReservationOrder::Column;
using SortKey = ReservationOrder::SortKey;
using Samples::reservation;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Watched
{
    ReservationTableModel model{Samples::stoppedClock()};
    ReservationOrder order{model};
    QAbstractItemModelTester modelTester{&model, Fatal};
    QAbstractItemModelTester orderTester{&order, Fatal};
    ModelMirror mirror{order, {Qt::DisplayRole, SidRole, StatusRole}};
    QSignalSpy reset{&order, &QAbstractItemModel::modelReset};
};

QList<Reservation> mixed(quint32 first, quint32 count)
{
    QList<Reservation> rows;
    for (quint32 number = first; number < first + count; ++number)
        rows.append(reservation(number, ReservationStatus(1 + number % 8)));
    return rows;
}

QList<Sid> shown(const ReservationOrder &order)
{
    QList<Sid> sids;
    for (int row = 0; row < order.rowCount(); ++row)
        sids.append(order.at(row)->sid);
    return sids;
}

/// What std::stable_sort and a plain scan make of the model: the yardstick.
QList<Sid> expected(const ReservationTableModel &model, const QList<SortKey> &keys, const QString &filter)
{
    QList<Reservation> rows;
    const ReservationSearch search(filter);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (search.matches(*model.at(row), search.wordsBeside(model.at(row)->workerName.toLower())))
            rows.append(*model.at(row));
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto compare = [&](const Reservation &left, const Reservation &right, Column column) -> qint64 {
        switch (column) {
        case Column::Status:
            return statusPlace(left.status) - statusPlace(right.status);
        case Column::Worker:
            return collator.compare(left.workerName, right.workerName);
        case Column::Offered:
            return left.created - right.created;
        case Column::Age:
            return right.created - left.created;
        case Column::Sid:
            return left.sid < right.sid ? -1 : left.sid == right.sid ? 0 : 1;
        case Column::Updated:
            return left.updated - right.updated;
        case Column::AnswerIn:
        case Column::Count:
            break;
        }
        return 0;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Reservation &left, const Reservation &right) {
        for (const SortKey &key : keys) {
            const qint64 order = compare(left, right, key.column);
            if (order != 0)
                return (order < 0) == (key.order == Qt::AscendingOrder);
        }
        return false;
    });
    QList<Sid> sids;
    for (const Reservation &row : std::as_const(rows))
        sids.append(row.sid);
    return sids;
}

} // namespace

class ReservationOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAsAPlainStableSortWould_data()
    {
        QTest::addColumn<QList<int>>("columns");
        QTest::addColumn<bool>("descending");
        QTest::newRow("server's order") << QList<int>{} << false;
        for (const bool descending : {false, true}) {
            const char *way = descending ? "down" : "up";
            QTest::addRow("status, %s", way) << QList<int>{0} << descending;
            QTest::addRow("worker, %s", way) << QList<int>{1} << descending;
            QTest::addRow("offered, %s", way) << QList<int>{2} << descending;
            QTest::addRow("age, %s", way) << QList<int>{3} << descending;
            QTest::addRow("sid, %s", way) << QList<int>{5} << descending;
            QTest::addRow("updated, %s", way) << QList<int>{6} << descending;
            QTest::addRow("status, worker, sid, %s", way) << QList<int>{0, 1, 5} << descending;
            QTest::addRow("worker, offered, %s", way) << QList<int>{1, 2} << descending;
        }
    }

    void sortsAsAPlainStableSortWould()
    {
        QFETCH(QList<int>, columns);
        QFETCH(bool, descending);
        QList<SortKey> keys;
        for (const int column : columns)
            keys.append({static_cast<Column>(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder});
        Watched w;
        w.model.merge(mixed(0, 300));
        w.order.setSortKeys(keys);
        QCOMPARE(shown(w.order), expected(w.model, keys, {}));
        QCOMPARE(w.mirror.difference(), QString());
        // Rows that come later go to their places.
        w.model.merge(mixed(300, 20));
        w.model.merge(mixed(320, 200));
        QCOMPARE(shown(w.order), expected(w.model, keys, {}));
        QCOMPARE(w.mirror.difference(), QString());
    }

    /// A further letter looks among what was found, a letter less among all, and rows come and change meanwhile.
    void findsTheSameHoweverItIsTyped()
    {
        Watched w;
        w.model.merge(mixed(0, 200));
        w.order.sort(int(Column::Worker));
        const QString sid = w.model.at(17)->sid.toString().toLower();
        const QString worker = w.model.at(17)->workerSid.toString().toLower();
        quint32 next = 200;
        for (const QString &wanted :
             {u"pend"_s, sid.first(9), worker.first(10), sid.sliced(20), u"accepted 1"_s, u"wr w wk"_s}) {
            for (qsizetype letters = 1; letters <= wanted.size(); ++letters) {
                const QString text = wanted.first(letters);
                w.order.setFilterText(text);
                QCOMPARE(shown(w.order), expected(w.model, w.order.sortKeys(), text));
                if (letters % 3 == 0) {
                    w.model.merge(mixed(next, 3));
                    Reservation changed = *w.model.at(int(next) / 2);
                    changed.status = changed.status == ReservationStatus::Pending ? ReservationStatus::Accepted
                                                                                  : ReservationStatus::Pending;
                    changed.updated += 1'000;
                    w.model.merge({changed});
                    next += 3;
                    QCOMPARE(shown(w.order), expected(w.model, w.order.sortKeys(), text));
                }
            }
            for (qsizetype letters = wanted.size() - 1; letters >= 0; --letters)
                w.order.setFilterText(wanted.first(letters));
            QCOMPARE(w.order.rowCount(), w.model.rowCount());
        }
        QCOMPARE(w.mirror.difference(), QString());
    }

    void sortsByTheTimeLeftToAnswer()
    {
        Watched w;
        w.model.merge(mixed(0, 40));
        w.model.setAnswerSeconds(600);
        for (const Qt::SortOrder way : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            w.order.sort(static_cast<int>(Column::AnswerIn), way);
            UtcMsecs before = 0;
            bool ended = false;
            for (int row = 0; row < w.order.rowCount(); ++row) {
                const UtcMsecs until = w.model.answerBy(*w.order.at(row));
                QVERIFY2(!ended || until == 0, "who needs no answer stands last, in either direction");
                ended = until == 0;
                if (row > 0 && until > 0)
                    QVERIFY(way == Qt::AscendingOrder ? until >= before : until <= before);
                before = until;
            }
        }
        QCOMPARE(w.mirror.difference(), QString());
    }

    void filtersAlongTheOrder()
    {
        Watched w;
        w.model.merge(mixed(0, 500));
        const QList<SortKey> keys = {{Column::Worker, Qt::DescendingOrder}};
        w.order.setSortKeys(keys);
        for (const QString &text : {u"w"_s, u"worker 1"_s, u"worker 12"_s, u"pending"_s, u"no such thing"_s, u""_s}) {
            w.order.setFilterText(text);
            QCOMPARE(shown(w.order), expected(w.model, keys, text));
            QCOMPARE(w.mirror.difference(), QString());
        }
        QVERIFY(w.reset.isEmpty());
    }

    void keepsSelectionAndCurrentRowThroughEverything()
    {
        Watched w;
        w.model.merge(mixed(0, 400));
        w.order.sort(static_cast<int>(Column::Status));
        QItemSelectionModel selection(&w.order);
        const QList<Sid> chosen = {reservation(13).sid, reservation(77).sid, reservation(300).sid};
        for (const Sid &sid : chosen)
            selection.select(w.order.index(w.order.rowOf(sid), 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(w.order.index(w.order.rowOf(chosen.first()), 0), QItemSelectionModel::NoUpdate);
        const auto check = [&](const char *after) {
            QList<Sid> now;
            for (const QModelIndex &index : selection.selectedRows())
                now.append(index.data(SidRole).value<Sid>());
            std::sort(now.begin(), now.end());
            QList<Sid> wanted = chosen;
            std::sort(wanted.begin(), wanted.end());
            QVERIFY2(now == wanted, after);
            QVERIFY2(selection.currentIndex().data(SidRole).value<Sid>() == chosen.first(), after);
        };
        w.order.sort(static_cast<int>(Column::Worker), Qt::DescendingOrder);
        check("a sort");
        auto rows = mixed(0, 400);
        for (int i = 0; i < rows.size(); i += 3)
            rows[i].status = ReservationStatus::Completed;
        w.order.sort(static_cast<int>(Column::Status));
        w.model.merge(rows);
        check("a refresh that moves rows");
        w.model.merge(mixed(400, 100));
        check("new rows");
        QSet<Sid> present(chosen.cbegin(), chosen.cend());
        for (int i = 0; i < rows.size(); i += 2)
            present.insert(rows.at(i).sid);
        w.model.retain(present);
        check("a refresh without half of the rows");
        w.order.sort(-1);
        check("the server's order");
        QCOMPARE(w.mirror.difference(), QString());
    }

    void followsASourceThatLosesAFewRows()
    {
        Watched w;
        const auto rows = mixed(0, 200);
        w.model.merge(rows);
        const QList<SortKey> keys = {{Column::Worker, Qt::AscendingOrder}};
        w.order.setSortKeys(keys);
        QSet<Sid> present;
        for (int row = 0; row < rows.size(); ++row) {
            if (row != 3 && row != 90 && row != 91)
                present.insert(rows.at(row).sid);
        }
        w.model.retain(present);
        QCOMPARE(shown(w.order), expected(w.model, keys, {}));
        QCOMPARE(w.mirror.difference(), QString());
    }

    void mapsIndexesBothWays()
    {
        Watched w;
        w.model.merge(mixed(0, 100));
        w.order.sort(static_cast<int>(Column::Sid));
        w.order.setFilterText(u"pending"_s);
        for (int row = 0; row < w.order.rowCount(); ++row) {
            const QModelIndex here = w.order.index(row, 1);
            QCOMPARE(w.order.mapFromSource(w.order.mapToSource(here)), here);
            QCOMPARE(w.order.rowOf(w.order.at(row)->sid), row);
        }
        const int hidden = w.model.rowOf(reservation(1).sid);
        QVERIFY(!w.order.mapFromSource(w.model.index(hidden, 0)).isValid());
        QCOMPARE(w.order.rowOf(reservation(1).sid), -1);
        QCOMPARE(w.order.at(-1), nullptr);
        QCOMPARE(w.order.at(w.order.rowCount()), nullptr);
    }

    void keepsItsOrderThroughRandomRefreshes()
    {
        Watched w;
        QRandomGenerator dice(11);
        const QStringList filters = {u""_s, u"worker 2"_s, u"accepted"_s, u"worker 2 pending"_s};
        QList<SortKey> keys;
        QString filter;
        for (int round = 0; round < 80; ++round) {
            QList<Reservation> page;
            for (int i = dice.bounded(60); i >= 0; --i)
                page.append(reservation(dice.bounded(300U), ReservationStatus(dice.bounded(1, 9))));
            w.model.merge(page);
            switch (dice.bounded(5)) {
            case 0: {
                QSet<Sid> present;
                for (int row = 0; row < w.model.rowCount(); ++row) {
                    if (dice.bounded(5) != 0)
                        present.insert(w.model.at(row)->sid);
                }
                w.model.retain(present);
                break;
            }
            case 1:
                keys = {{static_cast<Column>(dice.bounded(4)), Qt::SortOrder(dice.bounded(2))}};
                w.order.setSortKeys(keys);
                break;
            case 2:
                filter = filters.at(dice.bounded(filters.size()));
                w.order.setFilterText(filter);
                break;
            case 3:
                if (dice.bounded(8) == 0)
                    w.model.clear();
                break;
            default:
                break;
            }
            QCOMPARE(shown(w.order), expected(w.model, keys, filter));
            QCOMPARE(w.mirror.difference(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(ReservationOrderTest)
#include "tst_reservationorder.moc"
