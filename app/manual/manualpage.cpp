#include "manualpage.h"

#include "about/buildinfo.h"
#include "manual.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// A line of text for roff: nothing in it is a command.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + roff(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + roff(text) + u"\\fR"_s;
}

/// "-h, --help", "--task WT…".
QString termOf(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append(bold((name.size() == 1 ? u"-"_s : u"--"_s) + name));
    QString term = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        term += u' ' + italic(option.valueName());
    return term;
}

QString entry(const QString &term, const QString &words)
{
    return u".TP\n%1\n%2\n"_s.arg(term, roff(words));
}

} // namespace

QString manualPage(const Manual &manual)
{
    QString page = u".TH %1 1 \"\" \"%2 %3\" \"User Commands\"\n"_s.arg(roff(manual.program.toUpper()),
                                                                        roff(manual.program), programVersion());
    page += u".SH NAME\n%1 \\- %2\n"_s.arg(roff(manual.program), roff(manual.summary));
    page += u".SH SYNOPSIS\n"_s + bold(manual.program) + u" [options]"_s;
    if (!manual.operand.isEmpty())
        page += u' ' + italic(manual.operand);
    page += u"\n.SH DESCRIPTION\n"_s + roff(manual.description) + u'\n';
    if (!manual.operand.isEmpty())
        page += entry(italic(manual.operand), manual.operandHelp);
    page += u".SH OPTIONS\n"_s;
    for (const ManualOption &one : manual.options) {
        const QStringList defaults = one.option.defaultValues();
        const QString usual = defaults.isEmpty() ? QString() : u" Default: %1."_s.arg(defaults.join(u' '));
        page += entry(termOf(one.option), one.option.description() + usual);
    }
    for (const ManualSection &section : manual.sections) {
        page += u".SH "_s + section.title + u'\n';
        for (qsizetype i = 0; i + 1 < section.entries.size(); i += 2) {
            const QString &term = section.entries.at(i);
            page += term.isEmpty() ? u".PP\n%1\n"_s.arg(roff(section.entries.at(i + 1)))
                                   : entry(bold(term), section.entries.at(i + 1));
        }
    }
    if (!manual.seeAlso.isEmpty())
        page += u".SH SEE ALSO\n%1(1)\n"_s.arg(bold(manual.seeAlso));
    return page;
}

} // namespace Desk
