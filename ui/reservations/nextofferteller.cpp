#include "nextofferteller.h"

#include "reservations/directory.h"
#include "reservations/offerlistmodel.h"
#include "reservations/offerwatch.h"
#include "ui/instructions/paneltarget.h"
#include "ui/session/session.h"
#include "workspace/saving/workspacefetch.h"

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int AfterMsecs = 250;

} // namespace

NextOfferTeller::NextOfferTeller(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterMsecs);
    connect(&m_soon, &QTimer::timeout, this, &NextOfferTeller::tell);
}

NextOfferTeller::~NextOfferTeller() = default;

void NextOfferTeller::update(const PanelTarget &target, const QString &action, const QString &activity)
{
    const bool isOffer = target.about == SidKind::Reservation && target.reservation && target.task &&
                         target.reservation->status == ReservationStatus::Pending && target.gone.isEmpty() &&
                         !action.isEmpty();
    m_end.reset();
    if (isOffer) {
        m_isTurnedDown = action == "reject"_L1;
        OfferEnd end;
        end.how = m_isTurnedDown ? OfferEnd::How::TurnedDown : OfferEnd::How::RunsOut;
        end.task = *target.task;
        end.worker = target.reservation->workerSid;
        if (m_isTurnedDown)
            end.activity = Sid::parse(activity).value_or(Sid());
        m_end = end;
    }
    m_soon.start();
}

void NextOfferTeller::tell()
{
    if (!m_end) {
        Q_EMIT told({});
        return;
    }
    const Sid workspace = m_session.directory->workspace();
    if (!m_rules || m_rules->workspace != workspace) {
        if (m_isTurnedDown)
            readRules();
        Q_EMIT told({});
        return;
    }
    m_end->at = m_session.clock.utc();
    for (int row = 0; m_session.offers && row < m_session.offers->model().rowCount(); ++row) {
        if (const PendingOffer *offer = m_session.offers->model().at(row))
            m_end->busy.insert(offer->reservation.workerSid);
    }
    Q_EMIT told(nextOfferText(nextOffer(*m_rules, m_session.directory->workers(), *m_end), m_end->how));
}

void NextOfferTeller::readRules()
{
    const Sid workspace = m_session.directory->workspace();
    if (m_fetch || m_session.isRecording || workspace.isNull() || workspace == m_refused)
        return;
    WorkspaceFetch::Wanted wanted;
    wanted.workspace = workspace;
    wanted.workerChannels = false;
    wanted.workers = false;
    wanted.now = m_session.clock.utc;
    m_fetch = new WorkspaceFetch(*m_session.client, wanted, this);
    connect(m_fetch, &WorkspaceFetch::finished, this, &NextOfferTeller::onRules);
    m_fetch->start();
}

void NextOfferTeller::onRules()
{
    const QPointer<WorkspaceFetch> fetch = m_fetch;
    m_fetch = nullptr;
    fetch->deleteLater();
    const Sid workspace = m_session.directory->workspace();
    m_refused = workspace;
    if (!fetch->result().ok())
        return;
    auto rules = waitingRulesOf(fetch->result().value(), workspace);
    if (auto *read = std::get_if<WaitingRules>(&rules)) {
        m_rules = std::make_shared<const WaitingRules>(std::move(*read));
        m_refused = {};
    }
    tell();
}

} // namespace Desk
