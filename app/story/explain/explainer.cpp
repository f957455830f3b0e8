#include "explainer.h"

#include <utility>

namespace Desk {

Explainer::Explainer(const Endpoint &endpoint, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(std::move(wanted))
    , m_client(endpoint)
    , m_directory(m_client)
    , m_finder(m_client, m_directory)
{
    connect(&m_client, &Client::clockSkewSeen, this, [this](qint64 msecs) { m_skew = msecs; });
    connect(&m_finder, &WorkspaceFinder::found, this, &Explainer::ask);
    connect(&m_finder, &WorkspaceFinder::refused, this, &Explainer::fail);
    connect(&m_finder, &WorkspaceFinder::failed, this, [this](const Error &error) { fail(reasonText(error)); });
}

Explainer::~Explainer() = default;

void Explainer::start()
{
    if (const QString why = m_client.endpoint().objection(); !why.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, why] { fail(why); }, Qt::QueuedConnection);
        return;
    }
    if (m_wanted.address.workspace.isNull())
        m_finder.find(m_wanted.address, m_wanted.likely);
    else
        ask(m_wanted.address);
}

void Explainer::ask(const Address &address)
{
    // By the server's clock: this computer's may be wrong, or the server's another world's.
    const auto now = [this] { return m_wanted.now() + m_skew; };
    m_inquiry = new Inquiry(m_client, {address.workspace, address.task, now}, this);
    connect(m_inquiry, &Inquiry::finished, this, &Explainer::onAnswer);
    m_inquiry->start();
}

void Explainer::onAnswer()
{
    if (m_inquiry->error())
        return fail(reasonText(*m_inquiry->error()));
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(explainOutput(m_inquiry->diagnosis(), m_inquiry->story(), m_wanted.asJson));
}

void Explainer::fail(const QString &why)
{
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished({ExplainOutput::CannotTell, {}, why + u'\n'});
}

} // namespace Desk
