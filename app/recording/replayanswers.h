#pragma once

#include "recordingfile.h"
#include "simulator/http/requesthandler.h"

namespace Desk {

/// Answers requests from a recording, as it was at a moment of it. What was not asked in the recording until then is
/// not known, and said so; lists of settings, which change rarely, are answered as they were asked for later.
class ReplayAnswers final : public Simulator::RequestHandler
{
    Q_DISABLE_COPY_MOVE(ReplayAnswers)
public:
    /// `file` must outlive it. `authorization`: the value of the header without which nothing is answered: another user
    /// of this machine could ask as well.
    ReplayAnswers(RecordingFile &file, QByteArray authorization);

    /// Links in answers lead here.
    void setBaseUrl(const QByteArray &url) { m_baseUrl = url; }
    void setPosition(qsizetype entry) { m_position = entry; }
    [[nodiscard]] qsizetype position() const { return m_position; }

    [[nodiscard]] Simulator::AnswerPlan decide(const Simulator::Request &request) override;
    [[nodiscard]] Simulator::Response answer(const Simulator::Request &request,
                                             const Simulator::AnswerPlan &decision) override;
    [[nodiscard]] Simulator::Response refuse(int status) override;

private:
    [[nodiscard]] Simulator::Response responseOf(qsizetype entry);
    [[nodiscard]] Simulator::Response eventsOf(const QByteArray &target, const QList<qsizetype> &entries);

    RecordingFile &m_file;
    QByteArray m_authorization;
    QByteArray m_baseUrl;
    qsizetype m_position = 0;
};

} // namespace Desk
