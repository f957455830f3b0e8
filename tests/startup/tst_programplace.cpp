#include "startup/programplace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Desk;

/// An archive that is moved while it runs.
class TestProgramPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceThatItWasMovedAndThatItIsBack();
    void saysNothingOfAnUpgrade();
};

namespace {

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a program");
}

} // namespace

void TestProgramPlace::tellsOnceThatItWasMovedAndThatItIsBack()
{
    const QTemporaryDir folder;
    QDir all(folder.path());
    QVERIFY(all.mkpath(u"desk/bin"_s));
    const QString program = folder.filePath(u"desk/bin/program"_s);
    write(program);
    const ProgramPlace place(program, 20);
    const QSignalSpy told(&place, &ProgramPlace::told);
    QTest::qWait(100);
    QCOMPARE(told.size(), 0);
    // The folder above is moved, as people move it.
    QVERIFY(all.rename(u"desk"_s, u"another place"_s));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.at(0).at(0).toString().contains(program), qPrintable(told.at(0).at(0).toString()));
    QTest::qWait(100);
    QCOMPARE(told.size(), 1);
    QVERIFY(all.rename(u"another place"_s, u"desk"_s));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(1).at(0).toString(), QString());
}

/// A package puts another file in its place, under the same name.
void TestProgramPlace::saysNothingOfAnUpgrade()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"program"_s);
    write(program);
    const ProgramPlace place(program, 20);
    const QSignalSpy told(&place, &ProgramPlace::told);
    write(program + u".new"_s);
    QVERIFY(std::rename(qPrintable(program + u".new"_s), qPrintable(program)) == 0);
    QTest::qWait(150);
    QCOMPARE(told.size(), 0);
}

QTEST_GUILESS_MAIN(TestProgramPlace)
#include "tst_programplace.moc"
