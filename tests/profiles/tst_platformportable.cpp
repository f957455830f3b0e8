// The file of the systems that nobody builds for yet, compiled on this one.
#include "platform/portable.cpp"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TestPlatformPortable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAPrivateFileAndLosesNothingOfOne();
    void saysWhyThereIsNoFile();
    void doesWithoutTheRest();
};

void TestPlatformPortable::makesAPrivateFileAndLosesNothingOfOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    QCOMPARE(Platform::createPrivateFile(path), QString());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    file.close();
    QCOMPARE(Platform::createPrivateFile(path), QString());
    QCOMPARE(QFileInfo(path).size(), 4);
}

void TestPlatformPortable::saysWhyThereIsNoFile()
{
    QVERIFY(!Platform::createPrivateFile(u"/no/such/folder/file"_s).isEmpty());
}

void TestPlatformPortable::doesWithoutTheRest()
{
    Platform::shareOneHeap();
    QCOMPARE(Platform::hardenProcess(), QString());
    QCOMPARE(Platform::sendAtOnce(1, "a", "b"), 0);
    const Platform::LocalLine line(u"/tmp/none"_s, 10);
    QVERIFY(!line.isOpen() && !line.send("x") && line.answer() == '\0');
}

QTEST_GUILESS_MAIN(TestPlatformPortable)
#include "tst_platformportable.moc"
