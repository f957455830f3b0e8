#include "address.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype Digits = 32;

struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Address)
};

/// How a sentence names a SID of this kind: "a task (WT…)".
QString called(SidKind kind)
{
    switch (kind) {
    case SidKind::Account:
        return AddressWords::tr("an account (AC…)");
    case SidKind::ApiKey:
        return AddressWords::tr("an API key (SK…)");
    case SidKind::Workspace:
        return AddressWords::tr("a workspace (WS…)");
    case SidKind::Task:
        return AddressWords::tr("a task (WT…)");
    case SidKind::Reservation:
        return AddressWords::tr("a reservation (WR…)");
    case SidKind::Worker:
        return AddressWords::tr("a worker (WK…)");
    case SidKind::Activity:
        return AddressWords::tr("an activity (WA…)");
    case SidKind::TaskQueue:
        return AddressWords::tr("a task queue (WQ…)");
    case SidKind::Workflow:
        return AddressWords::tr("a workflow (WW…)");
    case SidKind::TaskChannel:
        return AddressWords::tr("a task channel (TC…)");
    case SidKind::WorkerChannel:
        return AddressWords::tr("a worker channel (WC…)");
    case SidKind::Event:
        return AddressWords::tr("an event (EV…)");
    case SidKind::Call:
        return AddressWords::tr("a call (CA…)");
    case SidKind::Conference:
        return AddressWords::tr("a conference (CF…)");
    case SidKind::Request:
        return AddressWords::tr("a request id (RQ…)");
    case SidKind::None:
        break;
    }
    return AddressWords::tr("no SID");
}

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
}

/// A character as a sentence can show it: a control character by its number.
QString shown(QChar c)
{
    return c.isPrint() && !c.isSpace() ? QString(c) : u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
}

/// What is wrong behind a correct prefix; empty where nothing is.
QString digitsObjection(QStringView text, SidKind kind)
{
    const QStringView digits = text.sliced(2);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (!isHexDigit(digits[i]))
            return AddressWords::tr(
                       "Character %1 (“%2”) does not belong here: after %3 a SID has only the digits 0–9 and a–f.")
                .arg(i + 3)
                .arg(shown(digits[i]), QString(sidPrefix(kind)));
    }
    if (digits.size() != Digits)
        return AddressWords::tr("%1 has %2 digits after %3; %4 has 32.")
            .arg(text.size() > 8 ? text.first(8).toString() + u'…' : text.toString())
            .arg(digits.size())
            .arg(QString(sidPrefix(kind)), called(kind));
    return {};
}

void put(Address &address, const Sid &sid)
{
    switch (sid.kind()) {
    case SidKind::Workspace:
        address.workspace = sid;
        break;
    case SidKind::Task:
        address.task = sid;
        break;
    case SidKind::Worker:
        address.worker = sid;
        break;
    case SidKind::Reservation:
        address.reservation = sid;
        break;
    default:
        break;
    }
}

bool has(const Address &address, SidKind kind)
{
    switch (kind) {
    case SidKind::Workspace:
        return !address.workspace.isNull();
    case SidKind::Task:
        return !address.task.isNull();
    case SidKind::Worker:
        return !address.worker.isNull();
    case SidKind::Reservation:
        return !address.reservation.isNull();
    default:
        return true; // Not part of an address, so a damaged one does no harm.
    }
}

/// True for what was meant as a SID: a known prefix and then mostly digits. Shorter pieces are ordinary words
/// ("WASHED").
bool looksLikeSid(QStringView word)
{
    if (word.size() < 10 || sidKind(word.first(2)) == SidKind::None)
        return false;
    const auto digits = std::count_if(word.begin() + 2, word.end(), isHexDigit);
    const bool anyNumber = std::any_of(word.begin() + 2, word.end(), [](QChar c) { return c.isDigit(); });
    return anyNumber && digits * 4 >= (word.size() - 2) * 3;
}

/// True for a piece of a SID in a path, where no ordinary word has such a prefix: "/Tasks/WT123".
bool isCutSid(QStringView word)
{
    return word.size() > 2 && sidKind(word.first(2)) != SidKind::None &&
           std::all_of(word.begin() + 2, word.end(), isHexDigit);
}

/// Decodes escapes such as "%2F", and leaves alone a percent sign that stands for itself ("at 100% WT…"); QUrl would
/// swallow what follows it.
QString unescaped(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray digits = text.at(i) == '%' ? text.mid(i + 1, 2) : QByteArray();
        if (digits.size() == 2 && isHexDigit(QLatin1Char(digits[0])) && isHexDigit(QLatin1Char(digits[1]))) {
            plain += QByteArray::fromHex(digits);
            i += 2;
        } else {
            plain += text.at(i);
        }
    }
    return QString::fromUtf8(plain);
}

struct Found
{
    QList<Sid> sids;
    QStringList damaged; ///< Words that look like SIDs but are not valid.
    Address address;
};

Found findSids(QStringView text)
{
    Found found;
    qsizetype start = 0;
    while (start < text.size()) {
        if (!isWordCharacter(text[start])) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && isWordCharacter(text[end]))
            ++end;
        const QStringView word = text.sliced(start, end - start);
        if (const auto sid = Sid::parse(word)) {
            put(found.address, *sid);
            if (!found.sids.contains(*sid))
                found.sids.append(*sid);
        } else if (looksLikeSid(word) || (start > 0 && text[start - 1] == u'/' && isCutSid(word))) {
            found.damaged.append(word.toString());
        }
        start = end;
    }
    return found;
}

bool isConsole(const QString &host)
{
    return host == "console.twilio.com"_L1 || host == "1console.twilio.com"_L1 || host == "www.twilio.com"_L1 ||
           host == "twilio.com"_L1 || host == "flex.twilio.com"_L1;
}

/// The first URL in the text that is neither the endpoint's nor a console's.
QUrl findForeignUrl(const QString &text, const QUrl &endpointUrl)
{
    static const QRegularExpression pattern(uR"(https?://[^\s"'<>`]+)"_s, QRegularExpression::CaseInsensitiveOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QUrl url(matches.next().captured());
        const QString host = url.host();
        const bool ours = url.scheme() == endpointUrl.scheme() && host == endpointUrl.host() &&
                          url.port() == endpointUrl.port() && url.userInfo().isEmpty();
        if (!host.isEmpty() && !ours && !isConsole(host))
            return url.adjusted(QUrl::RemoveUserInfo);
    }
    return {};
}

QString problemOf(const Found &found)
{
    for (const QString &word : found.damaged) {
        const SidKind kind = sidKind(QStringView(word).first(2));
        if (!has(found.address, kind))
            return digitsObjection(word, kind);
    }
    if (found.address != Address{})
        return {};
    if (found.sids.isEmpty())
        return AddressWords::tr("There is no SID in this text. A task (WT…), a reservation (WR…), a worker (WK…) or a "
                                "workspace (WS…) can be opened, alone or inside a URL.");
    return AddressWords::tr(
               "This is %1. A task (WT…), a reservation (WR…), a worker (WK…) or a workspace (WS…) can be opened.")
        .arg(called(found.sids.first().kind()));
}

} // namespace

Sid targetOf(const Address &address)
{
    if (!address.reservation.isNull())
        return address.reservation;
    return address.task.isNull() ? address.worker : address.task;
}

Address addressOf(SidKind kind, const Address &address)
{
    switch (kind) {
    case SidKind::Reservation:
        return address.reservation.isNull() ? Address{address.workspace, {}, {}, {}} : address;
    case SidKind::Task:
        return {address.workspace, address.task, {}, {}};
    case SidKind::Worker:
        return {address.workspace, {}, address.worker, {}};
    default: // Nothing else is acted on.
        return {address.workspace, {}, {}, {}};
    }
}

SidScan scanSids(QStringView text, const QUrl &endpointUrl)
{
    // A console link may contain another URL in escaped form, and "%2FWT…" would hide where the SID begins.
    const QString original = text.toString();
    const QString plain = original.contains(u'%') ? unescaped(original.toUtf8()) : original;
    const Found found = findSids(plain);
    SidScan scan;
    scan.address = found.address;
    scan.sids = found.sids;
    scan.foreignUrl = findForeignUrl(original, endpointUrl);
    scan.problem = problemOf(found);
    return scan;
}

QString sidObjection(QStringView text, SidKind wanted)
{
    const QString prefix = sidPrefix(wanted);
    if (text.isEmpty())
        return AddressWords::tr("Empty: this field wants %1, %2 and 32 digits.").arg(called(wanted), prefix);
    if (text.front().isSpace() || text.back().isSpace())
        return AddressWords::tr("There is a blank before or after the SID.");
    const SidKind kind = text.size() < 2 ? SidKind::None : sidKind(text.first(2));
    if (kind == wanted)
        return digitsObjection(text, kind);
    if (kind != SidKind::None)
        return AddressWords::tr("This is %1; this field wants %2.").arg(called(kind), called(wanted));
    if (text.size() >= 2 && sidKind(text.first(2).toString().toUpper()) == wanted)
        return AddressWords::tr("A SID begins with capital letters: %1.").arg(prefix);
    return AddressWords::tr("This begins with “%1”; this field wants %2.")
        .arg(shown(text.front()) + (text.size() > 1 ? shown(text[1]) : QString()), called(wanted));
}

} // namespace Desk
