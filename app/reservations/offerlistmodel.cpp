#include "offerlistmodel.h"

#include "plaintext.h"
#include "roles.h"
#include "taskrouter/timetext.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

bool runsOutBefore(const PendingOffer &left, const PendingOffer &right)
{
    const auto key = [](const PendingOffer &offer) {
        const UtcMsecs by = offer.answerBy ? offer.answerBy : std::numeric_limits<UtcMsecs>::max();
        return std::tuple(by, offer.reservation.created, offer.reservation.sid);
    };
    return key(left) < key(right);
}

} // namespace

OfferListModel::OfferListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

OfferListModel::~OfferListModel() = default;

int OfferListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

QVariant OfferListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PendingOffer &offer = m_offers.at(index.row());
    const Reservation &reservation = offer.reservation;
    switch (role) {
    case Qt::DisplayRole:
        return offer.title;
    case Qt::AccessibleTextRole:
        if (offer.gone)
            return tr("%1, no longer offered to %2").arg(offer.title, data(index, SubtitleRole).toString());
        if (offer.held)
            return tr("%1, ringing %2").arg(offer.title, data(index, SubtitleRole).toString());
        if (offer.answerBy)
            return tr("%1, offered to %2, answer by %3")
                .arg(offer.title, data(index, SubtitleRole).toString(), timeText(offer.answerBy, offer.answerBy));
        return tr("%1, offered to %2").arg(offer.title, data(index, SubtitleRole).toString());
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole: // Of our own making only: a tool tip shows what looks like HTML as HTML.
        return reservation.sid.toString();
    case SubtitleRole: {
        const QString who =
            reservation.workerName.isEmpty() ? reservation.workerSid.shortened() : oneLine(reservation.workerName);
        return offer.channel.isEmpty() ? who : who + u" · "_s + oneLine(offer.channel);
    }
    case SortRole:
        return reservation.created;
    case AnswerByRole:
        return offer.answerBy;
    case HeldRole:
        return offer.held;
    case SidRole:
        return QVariant::fromValue(reservation.sid);
    case ValueRole:
        return QVariant::fromValue(reservation);
    case StatusRole:
        return static_cast<int>(reservation.status);
    default:
        return {};
    }
}

const PendingOffer *OfferListModel::at(int row) const
{
    return row >= 0 && row < m_offers.size() ? &m_offers.at(row) : nullptr;
}

int OfferListModel::rowOf(Sid reservation, int from) const
{
    const auto row =
        std::find_if(m_offers.cbegin() + std::min<qsizetype>(from, m_offers.size()), m_offers.cend(),
                     [&reservation](const PendingOffer &offer) { return offer.reservation.sid == reservation; });
    return row == m_offers.cend() ? -1 : static_cast<int>(row - m_offers.cbegin());
}

const PendingOffer *OfferListModel::after(Sid reservation, UtcMsecs now) const
{
    const qsizetype first = rowOf(reservation) + 1;
    for (qsizetype step = 0; step < m_offers.size(); ++step) {
        const PendingOffer &next = m_offers.at((first + step) % m_offers.size());
        const bool isOver = next.answerBy != 0 && next.answerBy <= now;
        if (!next.gone && !isOver)
            return &next;
    }
    return nullptr;
}

void OfferListModel::setOffers(QList<PendingOffer> offers)
{
    std::sort(offers.begin(), offers.end(), runsOutBefore);
    m_answerBy.clear();
    m_held.clear();
    QSet<Sid> staying;
    offers.removeIf([&staying](const PendingOffer &offer) {
        const auto before = staying.size();
        staying.insert(offer.reservation.sid);
        return staying.size() == before; // The answer has it twice.
    });
    for (const PendingOffer &offer : std::as_const(offers)) {
        if (offer.answerBy && !m_answerBy.contains(offer.reservation.taskSid))
            m_answerBy.insert(offer.reservation.taskSid, offer.answerBy);
        if (offer.held)
            m_held.insert(offer.reservation.taskSid);
    }
    if (m_isSteady)
        keepPlaces(std::move(offers));
    else
        order(std::move(offers));
}

int OfferListModel::count() const
{
    return int(
        std::count_if(m_offers.cbegin(), m_offers.cend(), [](const PendingOffer &offer) { return !offer.gone; }));
}

Qt::ItemFlags OfferListModel::flags(const QModelIndex &index) const
{
    const PendingOffer *offer = at(index.row());
    return offer && offer->gone ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractListModel::flags(index);
}

void OfferListModel::setSteady(bool steady)
{
    if (m_isSteady == steady)
        return;
    m_isSteady = steady;
    if (steady)
        m_latest = m_offers;
    else
        order(std::exchange(m_latest, {}));
}

void OfferListModel::keepPlaces(QList<PendingOffer> offers)
{
    m_latest = offers;
    QHash<Sid, qsizetype> places;
    for (qsizetype at = 0; at < offers.size(); ++at)
        places.insert(offers.at(at).reservation.sid, at);
    for (qsizetype row = 0; row < m_offers.size(); ++row) {
        PendingOffer now = m_offers.at(row);
        if (const auto found = places.constFind(now.reservation.sid); found != places.cend()) {
            now = offers.at(*found);
            places.erase(found);
        } else {
            now.gone = true;
            now.held = false;
            now.answerBy = 0;
        }
        if (m_offers.at(row) != now) {
            m_offers[row] = now;
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
    offers.removeIf([&places](const PendingOffer &offer) { return !places.contains(offer.reservation.sid); });
    if (offers.isEmpty())
        return;
    beginInsertRows({}, int(m_offers.size()), int(m_offers.size() + offers.size()) - 1);
    m_offers += offers;
    endInsertRows();
}

void OfferListModel::order(QList<PendingOffer> offers)
{
    QSet<Sid> staying;
    for (const PendingOffer &offer : std::as_const(offers))
        staying.insert(offer.reservation.sid);
    const QSet<Sid> kept = removeOthers(staying);
    const auto isKept = [&kept](const PendingOffer &offer) { return kept.contains(offer.reservation.sid); };
    for (qsizetype row = 0; row < offers.size();) {
        const auto next = offers.begin() + row;
        const auto end = std::find_if(next, offers.end(), isKept);
        if (const qsizetype count = end - next; count > 0) {
            beginInsertRows({}, int(row), int(row + count) - 1);
            m_offers.insert(row, count, {});
            std::move(next, end, m_offers.begin() + row);
            endInsertRows();
            row += count;
            continue;
        }
        // The rows above are in place already, so this one can only have to move up, and few do.
        const int now = rowOf(next->reservation.sid, int(row));
        if (now != row) {
            beginMoveRows({}, now, now, {}, int(row));
            m_offers.move(now, row);
            endMoveRows();
        }
        if (m_offers.at(row) != *next) {
            m_offers[row] = std::move(*next);
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
        ++row;
    }
}

/// Removes rows in blocks, and returns the SIDs of those that stay.
QSet<Sid> OfferListModel::removeOthers(const QSet<Sid> &staying)
{
    QSet<Sid> kept;
    for (qsizetype last = m_offers.size() - 1; last >= 0; --last) {
        if (staying.contains(m_offers.at(last).reservation.sid)) {
            kept.insert(m_offers.at(last).reservation.sid);
            continue;
        }
        qsizetype first = last;
        while (first > 0 && !staying.contains(m_offers.at(first - 1).reservation.sid))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_offers.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    return kept;
}

} // namespace Desk
