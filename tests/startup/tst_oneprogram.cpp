#include "startup/oneprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// A second start, which waits without an event loop as the program does.
class SecondStart
{
public:
    SecondStart(const QString &place, const Handover &what)
        : m_thread([this, place, what] {
            m_wasTaken = OneProgram::handOver(place, what);
            m_isOver = true;
        })
    {
    }
    Q_DISABLE_COPY_MOVE(SecondStart)
    ~SecondStart() { m_thread.join(); }

    /// Nothing where it does not end in time.
    [[nodiscard]] std::optional<bool> wasTaken()
    {
        return QTest::qWaitFor([this] { return m_isOver.load(); }, 10'000) ? std::optional(m_wasTaken.load())
                                                                           : std::nullopt;
    }

private:
    std::atomic_bool m_wasTaken = false;
    std::atomic_bool m_isOver = false;
    std::thread m_thread;
};

const Handover Wanted{u"WT00000000000000000000000000000002 — Größe"_s, u"AC1"_s, u"token"_s};

} // namespace

class TestOneProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOverToTheFirst();
    void goesOnWhereTheFirstHasAnotherAccount();
    void goesOnWhereNobodyListens();
    void goesOnWhereTheFirstHangs();
    void leavesTheSocketToTheFirst();
    void takesOverFromOneThatWasKilled();
    void isForItsUserAlone();
    void bearsWhatIsNoHandover();

private:
    [[nodiscard]] QString place() const { return m_folder->filePath(u"desk.socket"_s); }
    [[nodiscard]] OneProgram::Accept accept(bool answer = true)
    {
        return [this, answer](const Handover &what) {
            m_got.append(what);
            return answer;
        };
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<Handover> m_got;
};

void TestOneProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_got.clear();
}

void TestOneProgram::handsOverToTheFirst()
{
    OneProgram first(place(), accept());
    QVERIFY(first.listen());
    for (int start = 1; start <= 3; ++start) {
        SecondStart second(place(), Wanted);
        QCOMPARE(second.wasTaken(), std::optional(true));
        QCOMPARE(m_got.size(), start);
        QCOMPARE(m_got.constLast(), Wanted);
    }
}

void TestOneProgram::goesOnWhereTheFirstHasAnotherAccount()
{
    OneProgram first(place(), accept(false));
    QVERIFY(first.listen());
    SecondStart second(place(), Wanted);
    QCOMPARE(second.wasTaken(), std::optional(false));
    QCOMPARE(m_got.size(), 1);
}

void TestOneProgram::goesOnWhereNobodyListens()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!OneProgram::handOver(place(), Wanted));
    QVERIFY(!OneProgram::handOver(QString(300, u'x'), Wanted)); // Longer than an address of a socket can be.
    QVERIFY(timer.elapsed() < 500);
}

void TestOneProgram::goesOnWhereTheFirstHangs()
{
    OneProgram first(place(), accept());
    QVERIFY(first.listen());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!OneProgram::handOver(place(), Wanted)); // In the same thread: nobody answers meanwhile.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestOneProgram::leavesTheSocketToTheFirst()
{
    OneProgram first(place(), accept());
    QVERIFY(first.listen());
    OneProgram other(place(), [](const Handover &) { return false; });
    QVERIFY(!other.listen());
    SecondStart second(place(), Wanted);
    QCOMPARE(second.wasTaken(), std::optional(true));
}

void TestOneProgram::takesOverFromOneThatWasKilled()
{
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(place());
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    const void *generic = &address;
    QCOMPARE(::bind(left, static_cast<const sockaddr *>(generic), sizeof(address)), 0);
    ::close(left);
    QVERIFY(QFile::exists(place()));
    OneProgram first(place(), accept());
    QVERIFY(first.listen());
    SecondStart second(place(), Wanted);
    QCOMPARE(second.wasTaken(), std::optional(true));
}

void TestOneProgram::isForItsUserAlone()
{
    OneProgram first(place(), accept());
    QVERIFY(first.listen());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(place()).permissions() & others));
}

void TestOneProgram::bearsWhatIsNoHandover()
{
    OneProgram first(place(), accept());
    QVERIFY(first.listen());
    QLocalSocket endless;
    endless.connectToServer(place());
    QTRY_COMPARE(endless.state(), QLocalSocket::ConnectedState);
    endless.write(QByteArray(200'000, 'x'));
    QTRY_COMPARE(endless.state(), QLocalSocket::UnconnectedState);
    QVERIFY(m_got.isEmpty());
    QLocalSocket silent;
    silent.connectToServer(place());
    QTRY_COMPARE(silent.state(), QLocalSocket::ConnectedState);
    QLocalSocket garbage;
    garbage.connectToServer(place());
    garbage.write("no JSON\n");
    QTRY_COMPARE(m_got.size(), 1);
    QCOMPARE(m_got.constFirst(), Handover()); // The window is shown, and that is all.
    SecondStart second(place(), Wanted);
    QCOMPARE(second.wasTaken(), std::optional(true));
    QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 5000);
}

QTEST_GUILESS_MAIN(TestOneProgram)
#include "tst_oneprogram.moc"
