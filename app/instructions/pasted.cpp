#include "pasted.h"

#include "cmdwords.h"
#include "pastedbody.h"
#include "shellwords.h"
#include "snippetparts.h"

#include "taskrouter/address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

struct PastedTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Pasted)
};

/// What the readers below collect from a command.
struct Gathered
{
    QList<PastedField> fields;
    QString url;
    QString ifMatch;
    QString workspaceSid, taskSid, workerSid, reservationSid;
    QStringList ignored;
    QStringList notes;
    QString problem;
};

/// The fields of a body: of a form, or of JSON sent in place of one.
QList<PastedField> bodyFields(const QString &body, bool keepPlus, QStringList &notes)
{
    if (body.trimmed().startsWith(u'{')) {
        if (const auto fields = jsonFields(body)) {
            notes.append(PastedTexts::tr("The body is JSON; TaskRouter takes a form, and that is what is sent."));
            return *fields;
        }
    }
    return formFields(body, keepPlus);
}

bool hasShellMark(const QString &text)
{
    static const QRegularExpression ofWindows(u"%[A-Za-z_][A-Za-z0-9_]{2,}%"_s);
    return text.contains(u'$') || text.contains(u'`') || ofWindows.match(text).hasMatch();
}

/// A word processor turns two hyphens into one dash.
QString withPlainDashes(const QString &word)
{
    if (word.startsWith(u'—') || word.startsWith(u"––"_s))
        return u"--"_s + word.mid(word.startsWith(u'—') ? 1 : 2);
    if (!word.startsWith(u'–'))
        return word;
    return (word.size() > 2 && !word.contains(u'=') ? u"--"_s : u"-"_s) + word.mid(1);
}

/// Reads the options of one curl command.
class CurlReader
{
public:
    CurlReader(const QList<ShellWord> &words, bool keepPlus)
        : m_words(words)
        , m_keepPlus(keepPlus)
    {
    }

    Gathered read()
    {
        while (m_at < m_words.size()) {
            ShellWord word = m_words.at(m_at++);
            word.text = withPlainDashes(word.text);
            if (word.text.startsWith("--"_L1))
                longOption(word.text);
            else if (word.text.startsWith(u'-') && word.text.size() > 1)
                shortOptions(word);
            else
                m_result.url = word.text;
        }
        if (m_asQuery)
            m_result.problem =
                PastedTexts::tr("With --get the fields would go into the address; TaskRouter wants them in the body.");
        return m_result;
    }

private:
    [[nodiscard]] ShellWord nextValue() { return m_at < m_words.size() ? m_words.at(m_at++) : ShellWord(); }

    void longOption(const QString &option)
    {
        static const QStringList withValue = {
            u"--user"_s,    u"--request"_s,    u"--output"_s,   u"--user-agent"_s,
            u"--referer"_s, u"--cookie"_s,     u"--max-time"_s, u"--connect-timeout"_s,
            u"--retry"_s,   u"--write-out"_s,  u"--proxy"_s,    u"--cacert"_s,
            u"--cert"_s,    u"--key"_s,        u"--resolve"_s,  u"--cookie-jar"_s,
            u"--config"_s,  u"--dump-header"_s};
        if (option == "--url"_L1)
            m_result.url = nextValue().text;
        else if (option == "--header"_L1)
            header(nextValue().text);
        else if (option == "--data-urlencode"_L1)
            encodedData(nextValue());
        else if (option == "--form"_L1 || option == "--form-string"_L1)
            m_result.ignored.append(option + u' ' + nextValue().text);
        else if (option == "--json"_L1)
            data(nextValue(), true);
        else if (option == "--data"_L1 || option.startsWith("--data-"_L1))
            data(nextValue(), option != "--data-raw"_L1);
        else if (option == "--get"_L1)
            m_asQuery = true;
        else if (withValue.contains(option))
            (void)nextValue(); // The option's value says nothing about the form: credentials, output, times.
    }

    /// Reads "-sSXPOST", "-d" or "-dA=b": letters up to the first option that has a value.
    void shortOptions(const ShellWord &word)
    {
        static const QString withValue = u"uXoAebcmwxEKDCTQrtYyzUFHd"_s;
        for (qsizetype i = 1; i < word.text.size(); ++i) {
            const QChar letter = word.text.at(i);
            if (letter == u'G')
                m_asQuery = true;
            if (!withValue.contains(letter))
                continue;
            const ShellWord value =
                i + 1 < word.text.size() ? ShellWord{word.text.mid(i + 1), word.hasVariable, false} : nextValue();
            if (letter == u'H')
                header(value.text);
            else if (letter == u'd')
                data(value, true);
            else if (letter == u'F')
                m_result.ignored.append(u"-F "_s + value.text);
            return;
        }
    }

    void header(const QString &line)
    {
        const qsizetype colon = line.indexOf(u':');
        if (line.left(colon).trimmed().compare("If-Match"_L1, Qt::CaseInsensitive) == 0)
            m_result.ifMatch = line.mid(colon + 1).trimmed();
    }

    void data(const ShellWord &word, bool mayBeFile)
    {
        if (mayBeFile && word.text.startsWith(u'@')) {
            m_result.ignored.append(word.text);
            return;
        }
        QList<PastedField> fields = bodyFields(word.text, m_keepPlus, m_result.notes);
        for (PastedField &field : fields)
            field.isKnown = !(word.hasVariable && hasShellMark(field.value));
        m_result.fields += fields;
    }

    /// Reads --data-urlencode: curl encodes what stands behind the first "=" and sends the name as it is.
    void encodedData(const ShellWord &word)
    {
        const qsizetype equals = word.text.indexOf(u'=');
        if (equals <= 0) {
            m_result.ignored.append(word.text);
            return;
        }
        const QString name = QUrl::fromPercentEncoding(word.text.left(equals).toUtf8());
        m_result.fields.append({name, word.text.mid(equals + 1), !word.hasVariable});
    }

    const QList<ShellWord> m_words;
    Gathered m_result;
    qsizetype m_at = 0;
    bool m_keepPlus;
    bool m_asQuery = false;
};

/// Reads the flags of one twilio-cli command.
class CliReader
{
public:
    CliReader(const Catalogue &catalogue, const QList<ShellWord> &words)
        : m_parameters(catalogue.parametersOf(u"update"))
        , m_words(words)
    {
    }

    Gathered read()
    {
        QStringList topic;
        while (m_at < m_words.size() && !m_words.at(m_at).text.startsWith(u'-'))
            topic.append(m_words.at(m_at++).text);
        const QString command = topic.join(u':');
        if (!command.contains("taskrouter"_L1) || !command.endsWith(":reservations:update"_L1)) {
            m_result.problem =
                PastedTexts::tr("This command of twilio-cli does not update a reservation: %1").arg(command);
            return m_result;
        }
        while (m_at < m_words.size()) {
            const ShellWord word = m_words.at(m_at++);
            if (word.text.startsWith("--"_L1))
                flag(word);
            else
                m_result.ignored.append(word.text);
        }
        return m_result;
    }

private:
    void flag(const ShellWord &word)
    {
        const qsizetype equals = word.text.indexOf(u'=');
        const QString name = word.text.mid(2, equals < 0 ? -1 : equals - 2);
        const auto value = [&] {
            if (equals >= 0)
                return ShellWord{word.text.mid(equals + 1), word.hasVariable, false};
            return m_at < m_words.size() ? m_words.at(m_at++) : ShellWord();
        };
        if (name == "worker-sid"_L1) {
            m_result.workerSid = value().text;
            return;
        }
        for (const Parameter &parameter : m_parameters) {
            const QString kebab = kebabCase(parameter.name);
            if (parameter.type == ParameterType::Boolean && (name == kebab || name == u"no-"_s + kebab)) {
                const bool on = name == kebab && !(equals >= 0 && word.text.mid(equals + 1) == "false"_L1);
                m_result.fields.append({parameter.name, on ? u"true"_s : u"false"_s});
                return;
            }
            if (name == kebab) {
                take(parameter, value());
                return;
            }
        }
        m_result.ignored.append(word.text);
        if (equals < 0 && m_at < m_words.size() && !m_words.at(m_at).text.startsWith(u'-'))
            ++m_at;
    }

    void take(const Parameter &parameter, const ShellWord &value)
    {
        if (parameter.place == ParameterPlace::Header)
            m_result.ifMatch = value.text;
        else if (parameter.place == ParameterPlace::Form)
            m_result.fields.append({parameter.name, value.text, !value.hasVariable});
        else if (parameter.sidPrefix == "WS"_L1)
            m_result.workspaceSid = value.text;
        else if (parameter.sidPrefix == "WT"_L1)
            m_result.taskSid = value.text;
        else
            m_result.reservationSid = value.text;
    }

    const QList<Parameter> m_parameters;
    const QList<ShellWord> m_words;
    Gathered m_result;
    qsizetype m_at = 0;
};

/// The words behind "curl" or "twilio" up to the end of the command, and which of the two it is.
struct Command
{
    QString program;
    QList<ShellWord> words;
};

Command findCommand(const QList<ShellWord> &words)
{
    Command command;
    for (const ShellWord &word : words) {
        if (!command.program.isEmpty()) {
            if (word.separator)
                break;
            command.words.append(word);
            continue;
        }
        QString name = word.text.mid(word.text.lastIndexOf(u'/') + 1);
        if (name.endsWith(".exe"_L1))
            name.chop(4);
        if (name == "curl"_L1 || name == "twilio"_L1)
            command.program = name;
    }
    return command;
}

Gathered gatheredFrom(const PastedFetch &call, bool keepPlus)
{
    Gathered gathered;
    gathered.url = call.url;
    gathered.ifMatch = call.ifMatch;
    gathered.problem = call.problem;
    if (gathered.problem.isEmpty() && !call.method.isEmpty() && call.method != "POST"_L1)
        gathered.problem = PastedTexts::tr("This request only reads (%1): it sends no instruction.").arg(call.method);
    gathered.fields = bodyFields(call.body, keepPlus, gathered.notes);
    return gathered;
}

QString actionOf(const Catalogue &catalogue, const QList<PastedField> &fields)
{
    for (const Action &action : catalogue.actions()) {
        const bool matches = std::all_of(action.sends.cbegin(), action.sends.cend(), [&](const auto &sent) {
            return std::any_of(fields.cbegin(), fields.cend(), [&](const PastedField &field) {
                return field.name == sent.first && field.value == sent.second;
            });
        });
        if (matches)
            return action.key;
    }
    return {};
}

/// Why the fields describe no action: the deciding parameter has a wrong value, or there is none.
QString actionProblem(const Catalogue &catalogue, const QList<PastedField> &fields)
{
    for (const PastedField &field : fields) {
        QStringList taken;
        for (const Action &action : catalogue.actions()) {
            for (const auto &[name, value] : action.sends) {
                if (name == field.name && !taken.contains(value))
                    taken.append(value);
            }
        }
        if (!taken.isEmpty() && !taken.contains(field.value))
            return PastedTexts::tr("%1=%2 is not one that TaskRouter takes: %1 is %3.")
                .arg(field.name, field.value.left(40), taken.join(u", "_s));
    }
    return PastedTexts::tr("The fields of this line amount to none of the actions.");
}

/// A valid SID in lower case, because SIDs are compared as text later; any other text as it is.
QString asWeWriteIt(const QString &sid)
{
    const auto parsed = Sid::parse(sid);
    return parsed ? parsed->toString() : sid;
}

/// Puts the action's fields into the draft, and lists the others as ignored.
void fillDraft(const Catalogue &catalogue, const QList<PastedField> &fields, PastedRequest &request)
{
    const QList<Parameter> form = catalogue.formOf(request.action);
    const Action *action = catalogue.action(request.action);
    for (const PastedField &field : fields) {
        if (action && action->sends.contains(qMakePair(field.name, field.value)))
            continue;
        const auto parameter =
            std::find_if(form.cbegin(), form.cend(), [&](const Parameter &p) { return p.name == field.name; });
        if (parameter == form.cend())
            request.ignored.append(field.name);
        else if (!field.isKnown)
            request.ignored.append(PastedTexts::tr("%1 (its value is a variable of the shell)").arg(field.name));
        else if (parameter->type == ParameterType::EnumList)
            request.draft.setList(field.name, request.draft.values(field.name) + QStringList(field.value));
        else
            request.draft.set(field.name, field.value);
    }
}

} // namespace

PastedRequest readPasted(const Catalogue &catalogue, const QString &text, bool keepPlus)
{
    PastedRequest request;
    const ShellWords shell = isForCmd(text) ? splitCmd(text) : splitShell(text);
    const Command command = findCommand(shell.words);
    const auto fetch = command.program.isEmpty() ? readFetch(text) : std::nullopt;
    if (!shell.problem.isEmpty() && !fetch) {
        request.problem = shell.problem;
        return request;
    }
    if (command.program.isEmpty() && !fetch) {
        request.problem =
            PastedTexts::tr("Neither a curl line nor a twilio-cli line nor a browser's fetch(…) was found.");
        return request;
    }
    const Gathered gathered = fetch                          ? gatheredFrom(*fetch, keepPlus)
                              : command.program == "curl"_L1 ? CurlReader(command.words, keepPlus).read()
                                                             : CliReader(catalogue, command.words).read();
    request.problem = gathered.problem;
    if (request.problem.isEmpty() && gathered.fields.isEmpty())
        request.problem = PastedTexts::tr("This line sends no fields, so there is nothing to fill in.");
    if (!request.problem.isEmpty())
        return request;

    const Address address = scanSids(gathered.url, {}).address;
    request.workspaceSid = gathered.url.isEmpty() ? asWeWriteIt(gathered.workspaceSid) : address.workspace.toString();
    request.taskSid = gathered.url.isEmpty() ? asWeWriteIt(gathered.taskSid) : address.task.toString();
    request.workerSid = gathered.url.isEmpty() ? asWeWriteIt(gathered.workerSid) : address.worker.toString();
    request.reservationSid =
        gathered.url.isEmpty() ? asWeWriteIt(gathered.reservationSid) : address.reservation.toString();
    request.ifMatch = gathered.ifMatch;
    request.ignored = gathered.ignored;
    request.notes = gathered.notes;
    if (shell.hasTypographic && !fetch)
        request.notes.append(PastedTexts::tr("Typographic quotation marks were taken for plain ones."));
    for (const PastedField &field : gathered.fields) {
        if (field.hasPlus && !request.plus.contains(field.name))
            request.plus.append(field.name);
    }
    request.action = actionOf(catalogue, gathered.fields);
    if (request.action.isEmpty())
        request.problem = actionProblem(catalogue, gathered.fields);
    fillDraft(catalogue, gathered.fields, request);
    return request;
}

} // namespace Desk
