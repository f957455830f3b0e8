#pragma once

#include "evidencesink.h"
#include "jsonobject.h"

namespace Desk {

/// Turns a JSON object of evidence into what it is: an Event of the list, a CloudEvent, a callback that was logged as
/// JSON, or a resource of TaskRouter's. Used by one thread.
class EvidenceObjects
{
    Q_DISABLE_COPY_MOVE(EvidenceObjects)
public:
    explicit EvidenceObjects(EvidenceSink &sink);

    /// False where it is nothing that a story is made of.
    bool read(const JsonObject &object, const Provenance &from);

private:
    void readEvent(const JsonObject &object, const Provenance &from);
    void readCloudEvent(const JsonObject &object, const Provenance &from);
    void readCallback(const JsonObject &object, const Provenance &from);
    void readTask(const JsonObject &object, const Provenance &from);
    void readReservation(const JsonObject &object, const Provenance &from);
    void readWorker(const JsonObject &object, const Provenance &from);
    void readWorkflow(const JsonObject &object, const Provenance &from);
    void readQueue(const JsonObject &object, const Provenance &from);
    void readActivity(const JsonObject &object, const Provenance &from);
    void readAlert(const JsonObject &object, const Provenance &from);
    void readCall(const JsonObject &object, const Provenance &from);
    void complain(const JsonObject &object, const Provenance &from);
    void complain(const QStringList &wrong, const Provenance &from);
    void giveEvent(StoryEvent event, const QByteArray &data);

    EvidenceSink &m_sink;
    EventFieldReader m_fields;
};

} // namespace Desk
