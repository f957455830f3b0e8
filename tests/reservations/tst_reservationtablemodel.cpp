#include "reservations/reservationtablemodel.h"

#include "reservations/roles.h"
#include "support/modelmirror.h"
#include "support/samples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Column = ReservationTableModel::Column;
using Samples::reservation;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QList<int> Roles = {Qt::DisplayRole, Qt::ToolTipRole, SortRole, SidRole, StatusRole, ChangedAtRole};

QList<Reservation> reservations(quint32 first, quint32 count)
{
    QList<Reservation> rows;
    for (quint32 number = first; number < first + count; ++number)
        rows.append(reservation(number));
    return rows;
}

QSet<Sid> sidsOf(const QList<Reservation> &rows)
{
    QSet<Sid> sids;
    for (const Reservation &row : rows)
        sids.insert(row.sid);
    return sids;
}

QString textAt(const ReservationTableModel &model, int row, Column column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role).toString();
}

/// A model that a tester and a mirror look at from its first change on.
struct Watched
{
    ReservationTableModel model{Samples::stoppedClock()};
    QAbstractItemModelTester tester{&model, Fatal};
    ModelMirror mirror{model, Roles};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy layout{&model, &QAbstractItemModel::layoutChanged};
};

} // namespace

class ReservationTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHoldIsAStateUntilItIsOver()
    {
        Watched w;
        w.model.setAnswerSeconds(120);
        w.model.merge({reservation(1)});
        const Reservation row = *w.model.at(0);
        QVERIFY(w.model.answerBy(row) != 0);
        w.model.setHold(row.sid, {Samples::Start - 12'000, QStringLiteral("Dana")});
        QCOMPARE(textAt(w.model, 0, Column::Status), QStringLiteral("pending · ringing Dana 0:12"));
        const QModelIndex status = w.model.index(0, int(Column::Status));
        QCOMPARE(status.data(ShorterTextsRole).toStringList(),
                 (QStringList{QStringLiteral("pending · ringing 0:12"), QStringLiteral("pending · 0:12"),
                              QStringLiteral("pending")}));
        QVERIFY(w.model.index(0, int(Column::Worker)).data(ShorterTextsRole).toStringList().isEmpty());
        w.model.setHold(row.sid, {Samples::Start - 12'000, row.workerName}); // who stands beside it
        QVERIFY(!row.workerName.isEmpty());
        QCOMPARE(textAt(w.model, 0, Column::Status), QStringLiteral("pending · ringing 0:12"));
        QCOMPARE(textAt(w.model, 0, Column::AnswerIn), QStringLiteral("paused"));
        QCOMPARE(w.model.answerBy(row), 0); // the countdown stands still
        QCOMPARE(w.changed.size(), 2);
        Reservation accepted = row;
        accepted.status = ReservationStatus::Accepted;
        w.model.merge({accepted});
        QCOMPARE(textAt(w.model, 0, Column::Status), QStringLiteral("accepted"));
        QVERIFY(status.data(ShorterTextsRole).toStringList().isEmpty());
        QVERIFY(!w.model.holdOf(*w.model.at(0)));
    }

    void insertsAPageInOneBlock()
    {
        Watched w;
        w.model.merge(reservations(0, 50));
        w.model.merge(reservations(50, 50));
        QCOMPARE(w.model.rowCount(), 100);
        QCOMPARE(w.inserted.size(), 2);
        QCOMPARE(w.inserted.at(1).at(1).toInt(), 50);
        QCOMPARE(w.inserted.at(1).at(2).toInt(), 99);
        QCOMPARE(w.model.rowOf(reservation(77).sid), 77);
        QCOMPARE(w.mirror.difference(), QString());
    }

    void saysNothingWhereNothingChanged()
    {
        Watched w;
        const auto rows = reservations(0, 30);
        w.model.merge(rows);
        w.inserted.clear();
        w.model.merge(rows);
        w.model.retain(sidsOf(rows));
        QVERIFY(w.inserted.isEmpty());
        QVERIFY(w.changed.isEmpty());
        QVERIFY(w.removed.isEmpty());
        QVERIFY(w.layout.isEmpty());
        QVERIFY(w.reset.isEmpty());
    }

    void announcesRowsThatDifferAlone()
    {
        Watched w;
        auto rows = reservations(0, 30);
        w.model.merge(rows);
        rows[4].status = ReservationStatus::Accepted;
        rows[5].status = ReservationStatus::Rejected;
        rows[20].updated += 1;
        QSignalSpy together(&w.model, &ReservationTableModel::rowsChanged);
        w.model.merge(rows);
        QCOMPARE(w.changed.size(), 2); // 4 and 5 are neighbours
        QCOMPARE(w.changed.at(0).at(0).toModelIndex().row(), 4);
        QCOMPARE(w.changed.at(0).at(1).toModelIndex().row(), 5);
        QCOMPARE(w.changed.at(1).at(0).toModelIndex().row(), 20);
        QCOMPARE(together.size(), 1);
        QCOMPARE(together.at(0).at(0).value<QList<int>>(), (QList<int>{4, 5, 20}));
        QCOMPARE(w.model.index(4, 0).data(ChangedAtRole).toLongLong(), 77);
        QCOMPARE(w.model.index(6, 0).data(ChangedAtRole).toLongLong(), 0);
        QCOMPARE(w.mirror.difference(), QString());
    }

    void keepsTheLaterOfTwoRowsWithOneSid()
    {
        Watched w;
        auto rows = reservations(0, 3);
        Reservation again = rows.at(1);
        again.status = ReservationStatus::Timeout;
        rows.append(again);
        w.model.merge(rows);
        QCOMPARE(w.model.rowCount(), 3);
        QCOMPARE(w.model.at(1)->status, ReservationStatus::Timeout);
    }

    void removesFewBlocksInPlace()
    {
        Watched w;
        const auto rows = reservations(0, 20);
        w.model.merge(rows);
        auto present = sidsOf(rows);
        present.remove(rows.at(3).sid);
        present.remove(rows.at(4).sid);
        present.remove(rows.at(19).sid);
        w.model.retain(present);
        QCOMPARE(w.model.rowCount(), 17);
        QCOMPARE(w.removed.size(), 2);
        QVERIFY(w.layout.isEmpty());
        QCOMPARE(w.model.rowOf(rows.at(3).sid), -1);
        QCOMPARE(w.model.rowOf(rows.at(5).sid), 3);
        QCOMPARE(w.mirror.difference(), QString());
    }

    void removesManyRowsAtOnceAndIndexesFollow()
    {
        Watched w;
        const auto rows = reservations(0, 1000);
        w.model.merge(rows);
        QSet<Sid> present;
        QHash<Sid, QPersistentModelIndex> held;
        for (int row = 0; row < rows.size(); ++row) {
            held.insert(rows.at(row).sid, w.model.index(row, 2));
            if (row % 3 != 0)
                present.insert(rows.at(row).sid);
        }
        w.model.retain(present);
        QCOMPARE(w.removed.size(), 1); // not 334
        QCOMPARE(w.model.rowCount(), static_cast<int>(present.size()));
        for (auto index = held.cbegin(); index != held.cend(); ++index) {
            QCOMPARE(index.value().isValid(), present.contains(index.key()));
            if (index.value().isValid())
                QCOMPARE(index.value().data(SidRole).value<Sid>(), index.key());
        }
        // What stays keeps the server's order.
        for (int row = 1; row < w.model.rowCount(); ++row)
            QVERIFY(rows.indexOf(*w.model.at(row - 1)) < rows.indexOf(*w.model.at(row)));
        QCOMPARE(w.mirror.difference(), QString());
    }

    void resetsForAnotherTaskAlone()
    {
        Watched w;
        w.model.clear();
        QVERIFY(w.reset.isEmpty()); // nothing was there
        w.model.merge(reservations(0, 5));
        w.model.clear();
        QCOMPARE(w.reset.size(), 1);
        QCOMPARE(w.model.rowCount(), 0);
        QCOMPARE(w.model.rowOf(reservation(0).sid), -1);
        QCOMPARE(w.model.at(0), nullptr);
        QCOMPARE(w.mirror.difference(), QString());
    }

    void showsAnUnknownStatusAsItCame()
    {
        Watched w;
        Reservation row = reservation(1, ReservationStatus::Unknown);
        row.statusWord = u"on_hold<b>"_s;
        w.model.merge({row});
        QCOMPARE(textAt(w.model, 0, Column::Status), u"on_hold<b>"_s);
        QCOMPARE(w.model.index(0, 0).data(StatusRole).toInt(), static_cast<int>(ReservationStatus::Unknown));
        row.statusWord = u"parked"_s;
        w.model.merge({row});
        QCOMPARE(textAt(w.model, 0, Column::Status), u"parked"_s);
        QCOMPARE(w.mirror.difference(), QString());
    }

    void makesHostileTextHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup stays literal") << u"<img src=file:///etc/passwd>"_s << u"<img src=file:///etc/passwd>"_s;
        QTest::newRow("line break") << u"a\r\nb"_s << u"a␍␊b"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a␀b"_s;
        QTest::newRow("bidi override") << u"a\u202eb"_s << u"a\ufffdb"_s;
        QTest::newRow("200,000 letters") << QString(200'000, u'x') << QString(256, u'x') + u'…';
        QTest::newRow("5,000 marks") << u'e' + QString(5000, u'\u0301') << u'e' + QString(8, u'\u0301');
        QTest::newRow("ampersand") << u"Tom & Ann"_s << u"Tom & Ann"_s;
    }

    void makesHostileTextHarmless()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        Watched w;
        w.model.merge({reservation(1, ReservationStatus::Pending, name)});
        QCOMPARE(textAt(w.model, 0, Column::Worker), shown);
        // Tool tips guess at rich text: nothing of the server's may be in one.
        QCOMPARE(textAt(w.model, 0, Column::Worker, Qt::ToolTipRole), QString());
        QCOMPARE(textAt(w.model, 0, Column::Status, Qt::ToolTipRole), QString());
    }

    void showsTimesOfTheInjectedClock()
    {
        Watched w;
        Reservation row = reservation(0);
        row.created = Samples::Start - 16'000;
        w.model.merge({row});
        QCOMPARE(textAt(w.model, 0, Column::Age), u"0:16"_s);
        QCOMPARE(textAt(w.model, 0, Column::AnswerIn), u"–"_s);
        QCOMPARE(textAt(w.model, 0, Column::Offered, Qt::ToolTipRole), u"2026-05-14 10:49:46 UTC"_s);
        QSignalSpy seconds(&w.model, &ReservationTableModel::answerSecondsChanged);
        w.model.setAnswerSeconds(120);
        w.model.setAnswerSeconds(120);
        QCOMPARE(seconds.size(), 1);
        QCOMPARE(textAt(w.model, 0, Column::AnswerIn), u"1:44"_s);
        QCOMPARE(w.mirror.difference(), QString());
        row.status = ReservationStatus::Accepted;
        w.model.merge({row});
        QCOMPARE(textAt(w.model, 0, Column::AnswerIn), u"–"_s);
    }

    void hasADataTypeThatViewsUnderstand()
    {
        Watched w;
        w.model.merge(reservations(0, 1));
        for (int column = 0; column < w.model.columnCount(); ++column) {
            QVERIFY(!w.model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(w.model.index(0, column).data(Qt::TextAlignmentRole).canConvert<int>());
            QVERIFY(w.model.index(0, column).data(Qt::TextAlignmentRole).toInt() != 0);
        }
        QVERIFY(!w.model.index(0, 0).data(Qt::DecorationRole).isValid());
        QVERIFY(!w.model.index(9, 0).isValid());
        QCOMPARE(w.model.index(0, 0).data(ValueRole).value<Reservation>(), reservation(0));
    }

    void keepsWhatItWasToldThroughRandomRefreshes()
    {
        Watched w;
        QRandomGenerator dice(7);
        QHash<Sid, Reservation> truth;
        QHash<Sid, QPersistentModelIndex> held;
        for (int round = 0; round < 60; ++round) {
            QList<Reservation> page;
            for (int i = 0; i < 40; ++i) {
                Reservation row = reservation(dice.bounded(200U), ReservationStatus(dice.bounded(1, 9)));
                truth.insert(row.sid, row);
                page.append(row);
            }
            w.model.merge(page);
            if (round % 2) {
                truth.removeIf([&dice](auto) { return dice.bounded(6) == 0; });
                const QList<Sid> sids = truth.keys();
                w.model.retain(QSet<Sid>(sids.cbegin(), sids.cend()));
            }
            QCOMPARE(w.mirror.difference(), QString());
            QCOMPARE(w.model.rowCount(), static_cast<int>(truth.size()));
            for (auto row = truth.cbegin(); row != truth.cend(); ++row)
                QCOMPARE(*w.model.at(w.model.rowOf(row.key())), row.value());
            for (auto index = held.cbegin(); index != held.cend(); ++index)
                QVERIFY(!index->isValid() || index->data(SidRole).value<Sid>() == index.key());
            const int row = dice.bounded(w.model.rowCount());
            held.insert(w.model.at(row)->sid, w.model.index(row, 1));
        }
        QVERIFY(w.reset.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReservationTableModelTest)
#include "tst_reservationtablemodel.moc"
