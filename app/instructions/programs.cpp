#include "programs.h"

#include "snippetparts.h"

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

enum class Language : quint8 { Node, Go, Python };

/// A string literal in double quotes that has exactly this text in the given language.
QString literal(Language language, const QString &text)
{
    QString quoted = u"\""_s;
    const QList<uint> points = text.toUcs4();
    for (const char32_t point : points) {
        // Half a surrogate pair cannot be encoded as UTF-8; when sent it becomes the replacement character.
        const char32_t sent = QChar::isSurrogate(point) ? U'\ufffd' : point;
        if (sent == U'"' || sent == U'\\')
            quoted += u'\\' + QString(QChar(char16_t(sent)));
        else if (sent == U'\n')
            quoted += u"\\n"_s;
        else if (QChar::isPrint(sent))
            quoted += QString::fromUcs4(&sent, 1);
        else if (sent <= 0xffff)
            quoted += u"\\u%1"_s.arg(uint(sent), 4, 16, QChar(u'0'));
        else if (language == Language::Node)
            quoted += u"\\u{%1}"_s.arg(uint(sent), 0, 16);
        else
            quoted += u"\\U%1"_s.arg(uint(sent), 8, 16, QChar(u'0'));
    }
    return quoted + u'"';
}

QString fromEnvironment(Language language, const QString &name)
{
    switch (language) {
    case Language::Node:
        return u"process.env."_s + name;
    case Language::Go:
        return u"os.Getenv(\"%1\")"_s.arg(name);
    case Language::Python:
        return u"os.environ[\"%1\"]"_s.arg(name);
    }
    return {};
}

QString textValue(Language language, const SnippetField &field, const QString &value)
{
    return field.secret ? fromEnvironment(language, environmentName(field.name)) : literal(language, value);
}

/// A value in the type that the vendor's library expects.
QString typedValue(Language language, const SnippetField &field)
{
    if (field.isList()) {
        QStringList items;
        for (const QString &value : field.values)
            items.append(literal(language, value));
        return (language == Language::Go ? u"[]string{%1}"_s : u"[%1]"_s).arg(items.join(u", "_s));
    }
    const QString &value = field.values.constFirst();
    if (field.type == ParameterType::Integer)
        return value;
    if (field.type != ParameterType::Boolean)
        return textValue(language, field, value);
    return language == Language::Python ? (value == "true"_L1 ? u"True"_s : u"False"_s) : value;
}

/// "SipAuthUsername" becomes "sipAuthUsername", "If-Match" becomes "ifMatch".
QString camelCase(const QString &wireName)
{
    QString name = QString(wireName).remove(u'-');
    name[0] = name.at(0).toLower();
    return name;
}

/// The parts of a request that a program is written from.
struct Program
{
    Program(const Catalogue &catalogue, const RequestPreview &preview)
        : request(preview)
        , address(snippetAddress(preview.url))
        , fields(snippetFields(catalogue, preview))
        , ifMatch(ifMatchOf(preview))
    {
        const bool fits =
            std::all_of(fields.cbegin(), fields.cend(), [](const SnippetField &field) { return field.fitsItsType(); });
        viaVendor = address.twilio && address.isComplete() && fits;
    }

    const RequestPreview &request;
    SnippetAddress address;
    QList<SnippetField> fields;
    QString ifMatch;
    bool viaVendor = false; ///< The vendor's library can reach the host and express every value.
};

QString nodeVendor(const Program &program)
{
    const SnippetAddress &address = program.address;
    QStringList options = {u"accountSid: process.env.TWILIO_ACCOUNT_SID"_s};
    if (!address.edge.isEmpty())
        options.append(u"edge: \"%1\""_s.arg(address.edge));
    if (!address.region.isEmpty())
        options.append(u"region: \"%1\""_s.arg(address.region));
    QString text = u"// npm install twilio\n"
                   "const twilio = require(\"twilio\");\n\n"
                   "const client = twilio(\n"
                   "  process.env.TWILIO_API_KEY || process.env.TWILIO_ACCOUNT_SID,\n"
                   "  process.env.TWILIO_API_SECRET || process.env.TWILIO_AUTH_TOKEN,\n"
                   "  { "_s +
                   options.join(u", "_s) + u" });\n\n"_s;
    text += u"client.taskrouter.v1\n  .workspaces(\"%1\")\n  .%2(\"%3\")\n"_s.arg(
        address.workspaceSid, address.parents(), address.parentSid());
    if (address.isReservation())
        text += u"  .reservations(\"%1\")\n"_s.arg(address.reservationSid);
    text += u"  .update({\n"_s;
    if (!program.ifMatch.isEmpty())
        text += u"    ifMatch: "_s + literal(Language::Node, program.ifMatch) + u",\n"_s;
    for (const SnippetField &field : program.fields)
        text += u"    "_s + camelCase(field.name) + u": "_s + typedValue(Language::Node, field) + u",\n"_s;
    return text +
           u"  })\n"
           "  .then((%1) => console.log(%1.%2))\n"_s.arg(address.resource(), camelCase(address.told())) +
           u"  .catch((error) => { console.error(error.status, error.code, error.message); process.exitCode = 1; });\n"_s;
}

QString nodePlain(const Program &program)
{
    QString text = u"// Node 18 or newer\n"
                   "const user = process.env.TWILIO_API_KEY || process.env.TWILIO_ACCOUNT_SID;\n"
                   "const password = process.env.TWILIO_API_SECRET || process.env.TWILIO_AUTH_TOKEN;\n\n"
                   "const body = new URLSearchParams([\n"_s;
    for (const SnippetField &field : program.fields) {
        for (const QString &value : field.values)
            text += u"  [\"%1\", "_s.arg(field.name) + textValue(Language::Node, field, value) + u"],\n"_s;
    }
    text += u"]);\n\nfetch("_s + literal(Language::Node, program.request.url) +
            u", {\n  method: \"%1\",\n  headers: {\n"
            "    Authorization: \"Basic \" + Buffer.from(`${user}:${password}`).toString(\"base64\"),\n"_s.arg(
                QString::fromLatin1(program.request.method));
    if (!program.ifMatch.isEmpty())
        text += u"    \"If-Match\": "_s + literal(Language::Node, program.ifMatch) + u",\n"_s;
    return text + u"  },\n"
                  "  body,\n"
                  "})\n"
                  "  .then(async (response) => {\n"
                  "    console.log(response.status, await response.text());\n"
                  "    process.exitCode = response.ok ? 0 : 1;\n"
                  "  })\n"
                  "  .catch((error) => { console.error(error); process.exitCode = 1; });\n"_s;
}

QString goImports(const QStringList &lines)
{
    QString text = u"package main\n\nimport (\n"_s;
    for (const QString &line : lines)
        text += u'\t' + line + u'\n';
    return text + u")\n\n"_s;
}

QString goVendor(const Program &program)
{
    const SnippetAddress &address = program.address;
    const QString operation = u"Update%1%2"_s.arg(address.isOfTask() ? u"Task"_s : u"Worker"_s,
                                                  address.isReservation() ? u"Reservation"_s : QString());
    QString text =
        u"// go get github.com/twilio/twilio-go\n"_s +
        goImports({u"\"cmp\""_s, u"\"fmt\""_s, u"\"log\""_s, u"\"os\""_s, u"\"github.com/twilio/twilio-go\""_s,
                   u"taskrouter \"github.com/twilio/twilio-go/rest/taskrouter/v1\""_s});
    text += u"func main() {\n"
            "\tclient := twilio.NewRestClientWithParams(twilio.ClientParams{\n"
            "\t\tUsername:   cmp.Or(os.Getenv(\"TWILIO_API_KEY\"), os.Getenv(\"TWILIO_ACCOUNT_SID\")),\n"
            "\t\tPassword:   cmp.Or(os.Getenv(\"TWILIO_API_SECRET\"), os.Getenv(\"TWILIO_AUTH_TOKEN\")),\n"
            "\t\tAccountSid: os.Getenv(\"TWILIO_ACCOUNT_SID\"),\n"
            "\t})\n"_s;
    if (!address.edge.isEmpty())
        text += u"\tclient.SetEdge(\"%1\")\n"_s.arg(address.edge);
    if (!address.region.isEmpty())
        text += u"\tclient.SetRegion(\"%1\")\n"_s.arg(address.region);
    text += u"\n\tparams := &taskrouter.%1Params{}\n"_s.arg(operation);
    if (!program.ifMatch.isEmpty())
        text += u"\tparams.SetIfMatch("_s + literal(Language::Go, program.ifMatch) + u")\n"_s;
    for (const SnippetField &field : program.fields)
        text += u"\tparams.Set%1("_s.arg(field.name) + typedValue(Language::Go, field) + u")\n"_s;
    text += u"\n\t%1, err := client.TaskrouterV1.%2(\n\t\t\"%3\",\n\t\t\"%4\",\n"_s.arg(
        address.resource(), operation, address.workspaceSid, address.parentSid());
    if (address.isReservation())
        text += u"\t\t\"%1\",\n"_s.arg(address.reservationSid);
    return text + u"\t\tparams)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                  "\tfmt.Println(*%1.%2)\n}\n"_s.arg(address.resource(), address.told());
}

QString goPlain(const Program &program)
{
    QString text = goImports({u"\"cmp\""_s, u"\"fmt\""_s, u"\"io\""_s, u"\"log\""_s, u"\"net/http\""_s,
                              u"\"net/url\""_s, u"\"os\""_s, u"\"strings\""_s});
    text += u"func main() {\n\tform := url.Values{}\n"_s;
    for (const SnippetField &field : program.fields) {
        for (const QString &value : field.values)
            text += u"\tform.Add(\"%1\", "_s.arg(field.name) + textValue(Language::Go, field, value) + u")\n"_s;
    }
    text += u"\n\trequest, err := http.NewRequest(\"%1\",\n\t\t"_s.arg(QString::fromLatin1(program.request.method)) +
            literal(Language::Go, program.request.url) +
            u",\n\t\tstrings.NewReader(form.Encode()))\n"
            "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
            "\trequest.SetBasicAuth(\n"
            "\t\tcmp.Or(os.Getenv(\"TWILIO_API_KEY\"), os.Getenv(\"TWILIO_ACCOUNT_SID\")),\n"
            "\t\tcmp.Or(os.Getenv(\"TWILIO_API_SECRET\"), os.Getenv(\"TWILIO_AUTH_TOKEN\")))\n"
            "\trequest.Header.Set(\"Content-Type\", \"application/x-www-form-urlencoded\")\n"_s;
    if (!program.ifMatch.isEmpty())
        text += u"\trequest.Header.Set(\"If-Match\", "_s + literal(Language::Go, program.ifMatch) + u")\n"_s;
    return text + u"\n\tresponse, err := http.DefaultClient.Do(request)\n"
                  "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                  "\tdefer response.Body.Close()\n"
                  "\tbody, err := io.ReadAll(response.Body)\n"
                  "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                  "\tfmt.Println(response.Status, string(body))\n}\n"_s;
}

QString pythonCredentials()
{
    return u"user = os.environ.get(\"TWILIO_API_KEY\") or os.environ[\"TWILIO_ACCOUNT_SID\"]\n"
           "password = os.environ.get(\"TWILIO_API_SECRET\") or os.environ[\"TWILIO_AUTH_TOKEN\"]\n"_s;
}

QString pythonVendor(const Program &program)
{
    const SnippetAddress &address = program.address;
    QString text = u"# pip install twilio\nimport os\n\nfrom twilio.rest import Client\n\n"_s + pythonCredentials() +
                   u"client = Client(user, password, os.environ.get(\"TWILIO_ACCOUNT_SID\")"_s;
    if (!address.region.isEmpty())
        text += u", region=\"%1\""_s.arg(address.region);
    if (!address.edge.isEmpty())
        text += u", edge=\"%1\""_s.arg(address.edge);
    text += u")\n\n%1 = (\n    client.taskrouter.v1\n    .workspaces(\"%2\")\n    .%3(\"%4\")\n"_s.arg(
        address.resource(), address.workspaceSid, address.parents(), address.parentSid());
    if (address.isReservation())
        text += u"    .reservations(\"%1\")\n"_s.arg(address.reservationSid);
    text += u"    .update(\n"_s;
    if (!program.ifMatch.isEmpty())
        text += u"        if_match="_s + literal(Language::Python, program.ifMatch) + u",\n"_s;
    for (const SnippetField &field : program.fields) {
        const QString name = snakeCase(field.name);
        // "from" is a keyword of Python; the library has "from_" instead.
        text += u"        "_s + name + (name == "from"_L1 ? u"_="_s : u"="_s) + typedValue(Language::Python, field) +
                u",\n"_s;
    }
    return text + u"    )\n)\nprint(%1.%2)\n"_s.arg(address.resource(), snakeCase(address.told()));
}

QString pythonPlain(const Program &program)
{
    QString text = u"import base64\nimport os\nimport urllib.error\nimport urllib.parse\nimport urllib.request\n\n"_s +
                   pythonCredentials() + u"body = urllib.parse.urlencode([\n"_s;
    for (const SnippetField &field : program.fields) {
        for (const QString &value : field.values)
            text += u"    (\"%1\", "_s.arg(field.name) + textValue(Language::Python, field, value) + u"),\n"_s;
    }
    text +=
        u"]).encode()\n\nrequest = urllib.request.Request(\n    "_s + literal(Language::Python, program.request.url) +
        u",\n    data=body, method=\"%1\")\n"
        "request.add_header(\"Authorization\", \"Basic \" + base64.b64encode(f\"{user}:{password}\".encode()).decode())\n"_s
            .arg(QString::fromLatin1(program.request.method));
    if (!program.ifMatch.isEmpty())
        text += u"request.add_header(\"If-Match\", "_s + literal(Language::Python, program.ifMatch) + u")\n"_s;
    return text + u"try:\n"
                  "    with urllib.request.urlopen(request) as response:\n"
                  "        print(response.status, response.read().decode())\n"
                  "except urllib.error.HTTPError as error:\n"
                  "    raise SystemExit(f\"{error.code} {error.read().decode(errors='replace')}\")\n"_s;
}

} // namespace

QString nodeSnippet(const Catalogue &catalogue, const RequestPreview &request)
{
    const Program program(catalogue, request);
    return program.viaVendor ? nodeVendor(program) : nodePlain(program);
}

QString goSnippet(const Catalogue &catalogue, const RequestPreview &request)
{
    const Program program(catalogue, request);
    return program.viaVendor ? goVendor(program) : goPlain(program);
}

QString pythonSnippet(const Catalogue &catalogue, const RequestPreview &request)
{
    const Program program(catalogue, request);
    return program.viaVendor ? pythonVendor(program) : pythonPlain(program);
}

} // namespace Desk
