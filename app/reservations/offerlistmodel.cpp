#include "offerlistmodel.h"

#include "plaintext.h"
#include "roles.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

bool runsOutBefore(const Offer &left, const Offer &right)
{
    const auto key = [](const Offer &offer) {
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
    const Offer &offer = m_offers.at(index.row());
    const Reservation &reservation = offer.reservation;
    switch (role) {
    case Qt::DisplayRole:
        return offer.title;
    case Qt::AccessibleTextRole:
        return tr("%1, offered to %2").arg(offer.title, data(index, SubtitleRole).toString());
    case Qt::ToolTipRole: // of our own making only: a tool tip takes what looks like HTML for HTML
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

const Offer *OfferListModel::at(int row) const
{
    return row >= 0 && row < m_offers.size() ? &m_offers.at(row) : nullptr;
}

int OfferListModel::rowOf(Sid reservation) const
{
    const auto row = std::find_if(m_offers.cbegin(), m_offers.cend(),
                                  [&reservation](const Offer &offer) { return offer.reservation.sid == reservation; });
    return row == m_offers.cend() ? -1 : static_cast<int>(row - m_offers.cbegin());
}

const Offer *OfferListModel::after(Sid reservation) const
{
    return m_offers.isEmpty() ? nullptr : &m_offers.at((rowOf(reservation) + 1) % m_offers.size());
}

void OfferListModel::setOffers(QList<Offer> offers)
{
    std::sort(offers.begin(), offers.end(), runsOutBefore);
    m_answerBy.clear();
    QSet<Sid> staying;
    for (const Offer &offer : std::as_const(offers)) {
        staying.insert(offer.reservation.sid);
        if (offer.answerBy && !m_answerBy.contains(offer.reservation.taskSid))
            m_answerBy.insert(offer.reservation.taskSid, offer.answerBy);
    }
    for (auto row = static_cast<int>(m_offers.size()) - 1; row >= 0; --row) {
        if (staying.contains(m_offers.at(row).reservation.sid))
            continue;
        beginRemoveRows({}, row, row);
        m_offers.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(offers.size()); ++row) {
        Offer &offer = offers[row];
        const int now = rowOf(offer.reservation.sid);
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_offers.insert(row, std::move(offer));
            endInsertRows();
            continue;
        }
        if (now != row) {
            beginMoveRows({}, now, now, {}, row); // what stands before is in place already: it only moves up
            m_offers.move(now, row);
            endMoveRows();
        }
        if (m_offers.at(row) != offer) {
            m_offers[row] = std::move(offer);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

} // namespace Desk
