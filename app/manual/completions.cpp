#include "completions.h"

#include "manual.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString dashed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QStringList dashedNames(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append(dashed(name));
    return names;
}

/// The first sentence, as a list of completions shows it.
QString brief(const QString &description)
{
    static const QRegularExpression end(u"[.:;](?:\\s|$)"_s);
    return description.left(description.indexOf(end)).simplified();
}

/// In single quotes, which every shell here takes literally; what is between them may have none.
QString quoted(QString text, const QString &quote)
{
    return u'\'' + text.replace(u'\'', quote) + u'\'';
}

/// Within zsh's description in brackets, and in the message behind a colon.
QString zshWords(QString text)
{
    static const QRegularExpression special(u"([\\[\\]:\\\\])"_s);
    return text.replace(special, u"\\\\1"_s);
}

QString functionName(const QString &program)
{
    return QString(program).replace(u'-', u'_');
}

} // namespace

QString bashCompletion(const Manual &manual)
{
    QStringList names;
    QString cases;
    for (const ManualOption &one : manual.options) {
        const QStringList dashes = dashedNames(one.option);
        names += dashes;
        if (one.option.valueName().isEmpty())
            continue;
        QStringList replies;
        if (!one.words.isEmpty())
            replies.append(u"$(compgen -W $'%1' -- \"$word\")"_s.arg(one.words.join(u"\\n"_s)));
        if (one.files)
            replies.append(u"$(compgen -f -- \"$word\")"_s);
        cases += u"        %1)\n"_s.arg(dashes.join(u'|'));
        // What splits is a new line: names of files may have blanks.
        if (!replies.isEmpty())
            cases += u"            local IFS=$'\\n'\n            COMPREPLY=(%1)\n"_s.arg(replies.join(u' '));
        if (one.files)
            cases += u"            compopt -o filenames 2>/dev/null\n"_s;
        cases += u"            return\n            ;;\n"_s;
    }
    return uR"(# bash completion for %1
_%2()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    # "--option=value" comes as three words.
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
    fi
    case $before in
%3    esac
    [[ $word != -* ]] || COMPREPLY=($(compgen -W %4 -- "$word"))
}
complete -F _%2 %1
)"_s.arg(manual.program, functionName(manual.program), cases, quoted(names.join(u' '), u"'\\''"_s));
}

QString zshCompletion(const Manual &manual)
{
    QStringList lines;
    QString functions;
    for (const ManualOption &one : manual.options) {
        QString value;
        if (!one.option.valueName().isEmpty()) {
            const QString words = u"(%1)"_s.arg(one.words.join(u' '));
            QString action = one.files ? u"_files"_s : QString();
            if (!one.words.isEmpty() && one.files) {
                action = u"_%1_%2"_s.arg(functionName(manual.program), functionName(one.option.names().constFirst()));
                functions += u"%1() { _alternative 'words:word:%2' 'files:file:_files' }\n"_s.arg(action, words);
            } else if (!one.words.isEmpty()) {
                action = words;
            }
            value = u":%1:%2"_s.arg(zshWords(one.option.valueName()), action);
        }
        const QStringList names = one.option.names();
        for (const QString &name : names) {
            const bool takesEqual = !value.isEmpty() && name.size() > 1;
            lines.append(u"    "_s + quoted(dashed(name) + (takesEqual ? u"="_s : QString()) +
                                                u"[%1]"_s.arg(zshWords(brief(one.option.description()))) + value,
                                            u"'\\''"_s));
        }
    }
    if (!manual.operand.isEmpty())
        lines.append(u"    "_s + quoted(u"*:%1:"_s.arg(zshWords(manual.operand)), u"'\\''"_s));
    return u"#compdef %1\n\n%2\n_arguments -S \\\n%3\n"_s.arg(manual.program, functions, lines.join(u" \\\n"_s));
}

QString fishCompletion(const Manual &manual)
{
    QString out = u"# fish completion for %1\ncomplete -c %1 -f\n"_s.arg(manual.program);
    for (const ManualOption &one : manual.options) {
        out += u"complete -c "_s + manual.program;
        const QStringList names = one.option.names();
        for (const QString &name : names)
            out += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
        if (!one.option.valueName().isEmpty())
            out += one.files ? u" -r -F"_s : u" -x"_s;
        if (!one.words.isEmpty())
            out += u" -a "_s + quoted(one.words.join(u' '), u"\\'"_s);
        out += u" -d "_s + quoted(brief(one.option.description()), u"\\'"_s) + u'\n';
    }
    return out;
}

} // namespace Desk
