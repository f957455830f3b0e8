#include "ui/widgets/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QTimer>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Watch = "secretOnClipboard";
constexpr auto Canary = "not-a-real-password";

QString onBoard()
{
    return QApplication::clipboard()->text();
}

/// The time of the newest secret is up.
void letTimePass()
{
    const auto all = QApplication::clipboard()->findChildren<QObject *>(QLatin1StringView(Watch));
    for (QObject *each : all)
        each->findChild<QTimer *>()->start(0);
    QTRY_VERIFY(QApplication::clipboard()->findChildren<QObject *>(QLatin1StringView(Watch)).isEmpty());
}

} // namespace

/// A copied secret does not stay.
class TestClipboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::clipboard()->clear(); }
    void secretGoesWhenItsTimeIsUp();
    void asksClipboardManagersNotToKeepIt();
    void leavesWhatSomebodyCopiedSince();
    void sameSecretCopiedAgainGoesToo();
    void secretGoesWithTheProgram();
    void otherTextsStay();
    void isTheOnlyWayOntoTheClipboard();
};

void TestClipboard::secretGoesWhenItsTimeIsUp()
{
    Clipboard::copySecret(QLatin1StringView(Canary));
    QCOMPARE(onBoard(), QLatin1StringView(Canary));
    const auto *watch = QApplication::clipboard()->findChild<QObject *>(QLatin1StringView(Watch));
    QVERIFY(watch != nullptr);
    QCOMPARE(watch->findChild<QTimer *>()->interval(), 30'000);
    QVERIFY(watch->findChild<QTimer *>()->isActive());
    letTimePass();
    QVERIFY(onBoard().isEmpty());
}

void TestClipboard::asksClipboardManagersNotToKeepIt()
{
    Clipboard::copySecret(QLatin1StringView(Canary));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    Clipboard::copy(u"WR1"_s);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    letTimePass();
}

void TestClipboard::leavesWhatSomebodyCopiedSince()
{
    Clipboard::copySecret(QLatin1StringView(Canary));
    QApplication::clipboard()->setText(u"a shopping list"_s);
    letTimePass();
    QCOMPARE(onBoard(), u"a shopping list"_s);
}

void TestClipboard::sameSecretCopiedAgainGoesToo()
{
    Clipboard::copySecret(QLatin1StringView(Canary));
    Clipboard::copySecret(QLatin1StringView(Canary));
    letTimePass();
    QVERIFY(onBoard().isEmpty());
}

void TestClipboard::secretGoesWithTheProgram()
{
    Clipboard::copySecret(QLatin1StringView(Canary));
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QCoreApplication::exec(); // Says aboutToQuit() when it ends.
    QVERIFY(onBoard().isEmpty());
    letTimePass();
}

void TestClipboard::otherTextsStay()
{
    Clipboard::copy(u"WR00000000000000000000000000000001"_s);
    QVERIFY(QApplication::clipboard()->findChild<QObject *>(QLatin1StringView(Watch)) == nullptr);
    QCOMPARE(onBoard(), u"WR00000000000000000000000000000001"_s);
}

void TestClipboard::isTheOnlyWayOntoTheClipboard()
{
    QStringList others;
    QDirIterator all(QStringLiteral(DESK_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                     QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        if (file.readAll().contains("clipboard()->set") && !file.fileName().endsWith("/widgets/clipboard.cpp"_L1))
            others += file.fileName();
    }
    QVERIFY(files > 40);
    QCOMPARE(others, QStringList());
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
