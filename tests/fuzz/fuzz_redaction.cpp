// Any text with a secret somewhere in it: nothing that is redacted still has the secret, in none of the forms in which
// a server could echo it. Seeds: corpus/redaction.

#include "journal/redaction.h"
#include "require.h"
#include "taskrouter/endpoint.h"

#include <cstdint>
#include <cstdlib>

using namespace Desk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    static const QByteArray secret = "canary-5d41402abc4b2a76";
    static const QByteArray pair = ("AC00000000000000000000000000000001:" + secret).toBase64();
    Endpoint endpoint;
    endpoint.user = QStringLiteral("AC00000000000000000000000000000001");
    endpoint.accountSid = endpoint.user;
    endpoint.secret = secret;
    RedactionOptions options;
    options.secrets = SecretMask(endpoint);
    options.secretFields = {QStringLiteral("SipAuthPassword")};
    options.phoneNumbers = true;
    options.names = true;
    options.knownNames = {QStringLiteral("Ada Lovelace")};
    Redactor redactor(options);

    // The first byte says where in the rest the secret stands.
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype at = bytes.isEmpty() ? 0 : std::min<qsizetype>(quint8(bytes.at(0)), bytes.size());
    const QByteArray plain = QByteArray(bytes).insert(at, secret);
    const QByteArray coded = QByteArray(bytes).insert(at, pair);
    for (const QByteArray &input : {plain, coded}) {
        const QString where = QStringLiteral("here");
        for (const QByteArray &output :
             {redactor.body(where, input), redactor.form(where, input), redactor.header(where, "X-Echo", input),
              redactor.text(where, QString::fromUtf8(input)).toUtf8(),
              redactor.name(where, QString::fromUtf8(input)).toUtf8()}) {
            require(!output.contains(secret));
            require(!output.contains(pair));
        }
    }
    for (const Redaction &redaction : redactor.made())
        require(!redaction.shownAs.contains(QString::fromLatin1(secret)) && !redaction.shownAs.isEmpty());
    return 0;
}
