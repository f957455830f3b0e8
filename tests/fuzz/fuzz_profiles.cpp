// Any bytes as the file of profiles, and as twilio-cli's: a file that can be used keeps what we do not know of it when
// a profile is saved; one that cannot is set aside as it is. Seeds: corpus/profiles.

#include "profiles/profilestore.h"
#include "require.h"
#include "scratchfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// The document without what we wrote: our profile, and the format.
QJsonObject strangers(QJsonObject document)
{
    QJsonArray left;
    const QJsonArray all = document["profiles"_L1].toArray();
    for (const QJsonValue &profile : all) {
        if (profile["name"_L1].toString().compare("ours"_L1, Qt::CaseInsensitive) != 0)
            left.append(profile);
    }
    document["profiles"_L1] = left;
    document.remove("format"_L1);
    return document;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    static const ScratchFile file("profiles.json");
    file.fill(data, size);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));

    const TwilioCliImport imported = importTwilioCli(file.path());
    require(imported.problem.isEmpty() || imported.profiles.isEmpty());
    require(imported.profiles.isEmpty() || !imported.warnings.isEmpty()); // Secrets in clear text are told.
    for (const Profile &profile : imported.profiles)
        require(!profile.secret.isEmpty() && !profile.accountSid.isEmpty());

    ProfileStore store(file.path());
    if (!store.setAsideTo().isEmpty())
        require(ScratchFile::read(store.setAsideTo()) == bytes);
    for (const Profile &profile : store.profiles())
        require(profile.secret.isEmpty() && store.find(profile.name));
    const QJsonObject before = store.setAsideTo().isEmpty() ? QJsonDocument::fromJson(bytes).object() : QJsonObject();
    Profile ours;
    ours.name = u"ours"_s;
    ours.accountSid = u"AC00000000000000000000000000000001"_s;
    require(store.save(ours).isEmpty());
    const QByteArray written = ScratchFile::read(file.path());
    require(strangers(QJsonDocument::fromJson(written).object()) == strangers(before));
    const auto found = ProfileStore(file.path()).find(u"OURS"_s);
    require(found && found->accountSid == ours.accountSid);
    return 0;
}
