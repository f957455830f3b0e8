#include "accountopening.h"

#include "commandline.h"
#include "endpoints.h"
#include "profiles/profilestore.h"

using namespace Qt::StringLiterals;

namespace Desk {

AccountOpening::AccountOpening(const ProfileStore &profiles, const CommandLine &line, bool takesSimulators,
                               QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_line(line)
    , m_takesSimulators(takesSimulators)
{
}

AccountOpening::~AccountOpening() = default;

void AccountOpening::open(const Profile &profile, const Address &open)
{
    forget();
    const Endpoint endpoint = endpointOf(profile, m_line);
    if (!endpoint.baseUrl.isValid() && profile.apiUrl.isEmpty()) {
        Q_EMIT refused(tr("“%1” names the region %2, whose edge is not known here. Add its edge to the profile.")
                           .arg(profile.name, profile.region));
        return;
    }
    if (m_takesSimulators || !SimulatorProbe::mayBeOne(endpoint))
        return plan(profile, endpoint, open, {});
    Q_EMIT waiting(tr("Opening “%1”…").arg(profile.name));
    m_probe.ask(endpoint, [this, profile, endpoint, open](const SimulatorProbe::Answer &other) {
        plan(profile, endpoint, open, other);
    });
}

void AccountOpening::forget()
{
    m_probe.forget();
}

void AccountOpening::plan(const Profile &profile, const Endpoint &endpoint, const Address &open,
                          const SimulatorProbe::Answer &other)
{
    SessionPlan plan;
    plan.endpoint = endpoint;
    if (other.isSimulator) // Its SIDs are the same in every run; an earlier one is known by where it is.
        plan.endpoint.world = other.run.isEmpty() ? u"at "_s + endpoint.baseUrl.toString() : other.run;
    plan.mode = m_line.readOnly ? SessionMode::ReadOnly : other.isSimulator ? SessionMode::Training : SessionMode::Live;
    // What the environment names has no name of its own.
    plan.title = other.isSimulator && !m_profiles.find(profile.name)
                     ? tr("simulator at %1").arg(endpoint.baseUrl.authority())
                     : profile.name;
    plan.colour = profile.colour;
    plan.open = open;
    plan.home.workspace = Sid::parse(profile.workspaceSid).value_or(Sid());
    Q_EMIT planned(profile, plan);
}

} // namespace Desk
