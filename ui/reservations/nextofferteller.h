#pragma once

#include "story/waiting/nextoffer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Desk {

class WorkspaceFetch;
struct PanelTarget;
struct Session;

/// Tells what the workflow would most likely do with a task once the offer that is acted on is turned down or runs out.
/// The workspace's rules are read once, with five GETs, when a person is about to turn an offer down; while they are
/// known it is told for every other instruction as well. Worked out a moment after the last change, never in it.
class NextOfferTeller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextOfferTeller)
public:
    /// `session` must outlive it.
    explicit NextOfferTeller(const Session &session, QObject *parent = nullptr);
    ~NextOfferTeller() override;

    /// What is acted on now, with which action, and the activity that its form names; empty for none.
    void update(const PanelTarget &target, const QString &action, const QString &activity);

Q_SIGNALS:
    /// An empty text: it is not known, or there is nothing to tell.
    void told(const QString &text);

private:
    void tell();
    void readRules();
    void onRules();

    const Session &m_session;
    QTimer m_soon;
    std::optional<OfferEnd> m_end; ///< Nothing: no offer is acted on that could end.
    bool m_isTurnedDown = false;
    std::shared_ptr<const WaitingRules> m_rules;
    Sid m_refused; ///< The workspace whose rules could not be read: not asked for again.
    QPointer<WorkspaceFetch> m_fetch;
};

} // namespace Desk
