#include "manual/helptext.h"
#include "manual/manual.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

Manual manualWith(const QString &words)
{
    Manual manual;
    manual.program = u"program"_s;
    manual.description = u"What it does."_s;
    manual.options = {{QCommandLineOption({u"h"_s, u"help"_s}, u"Print this."_s), {}, false},
                      {QCommandLineOption(u"file"_s, words, u"FILE"_s), {}, true}};
    return manual;
}

} // namespace

/// What --help prints, on a terminal.
class TestHelpText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAllOptionsInColumns();
    void tellsWhatMayStandBeside();
    void keepsToItsColumns();
    void breaksWhatHasNoBlanks();
    void givesALongNameALineOfItsOwn();
    void leavesTheDirectionToTheTerminal();
};

void TestHelpText::listsAllOptionsInColumns()
{
    QCOMPARE(helpText(manualWith(u"Read this."_s)), u"Usage: program [options]\n"
                                                    "What it does.\n"
                                                    "\n"
                                                    "Options:\n"
                                                    "  -h, --help     Print this.\n"
                                                    "  --file <FILE>  Read this.\n"_s);
}

void TestHelpText::tellsWhatMayStandBeside()
{
    Manual manual = manualWith(u"Read this."_s);
    manual.operand = u"[SID]"_s;
    manual.operandHelp = u"What to open."_s;
    const QString text = helpText(manual);
    QVERIFY2(text.startsWith(u"Usage: program [options] [SID]\n"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"\nArguments:\n  [SID]          What to open.\n"_s), qPrintable(text));
}

void TestHelpText::keepsToItsColumns()
{
    const QString text = helpText(manualWith(u"one two three four five six"_s), 30);
    QVERIFY2(text.endsWith(u"  --file <FILE>  one two three\n"
                           "                 four five six\n"_s),
             qPrintable(text));
    // A word that is wider than all there is stands alone.
    const QString wide = helpText(manualWith(u"one twothreefourfivesixseven eight"_s), 30);
    QVERIFY2(wide.endsWith(u"one\n"
                           "                 twothreefourfivesixseven\n"
                           "                 eight\n"_s),
             qPrintable(wide));
}

/// Each of these letters takes two columns; a full stop begins no line.
void TestHelpText::breaksWhatHasNoBlanks()
{
    const QString text = helpText(manualWith(u"一二三四五六七八。"_s), 31);
    QVERIFY2(text.endsWith(u"  --file <FILE>  一二三四五六七\n"
                           "                 八。\n"_s),
             qPrintable(text));
    const QString closed = helpText(manualWith(u"一二三四五六七。八"_s), 31);
    QVERIFY2(closed.endsWith(u"  --file <FILE>  一二三四五六\n"
                             "                 七。八\n"_s),
             qPrintable(closed));
}

void TestHelpText::givesALongNameALineOfItsOwn()
{
    Manual manual = manualWith(u"Read this."_s);
    manual.options.append({QCommandLineOption(u"a-name-that-is-very-long-indeed"_s, u"Do that."_s), {}, false});
    const QString text = helpText(manual);
    QVERIFY2(text.endsWith(u"  --file <FILE>  Read this.\n"
                           "  --a-name-that-is-very-long-indeed\n"
                           "                 Do that.\n"_s),
             qPrintable(text));
}

void TestHelpText::leavesTheDirectionToTheTerminal()
{
    const QString text = helpText(manualWith(u"\u200fافتح \u2068FILE\u2069 الآن."_s));
    QVERIFY2(text.endsWith(u"  --file <FILE>  افتح FILE الآن.\n"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestHelpText)
#include "tst_helptext.moc"
