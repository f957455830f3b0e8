#pragma once

#include "journal/journal.h"
#include "outboxtest.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// What tests of an outbox with a journal need: a server with a reservation, its client, and an open journal. For test
/// classes to derive from.
class JournaledServer
{
protected:
    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_double = std::make_unique<ReservationDouble>();
        m_client =
            std::make_unique<Desk::Client>(ClientTest::endpointOf(m_double->server()), ClientTest::quickOptions());
        m_journal = std::make_unique<Desk::Journal>(m_folder->filePath(QStringLiteral("journal/journal.sqlite")));
        QCOMPARE(m_journal->open(), Desk::Journal::State::Writable);
    }
    void stop()
    {
        m_client.reset();
        m_journal.reset();
        m_double.reset();
        m_folder.reset();
    }

    [[nodiscard]] Desk::JournalOrigin origin() const
    {
        return {QStringLiteral("Test"), ClientTest::sid(Desk::SidKind::Account).toString(),
                m_double->server().url().toString(), false};
    }
    [[nodiscard]] static Desk::Sid reservation() { return ReservationDouble::accept().address.reservation; }
    [[nodiscard]] static Desk::ReconcilePlan quickPlan() { return OutboxTest::quickPlan(2); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReservationDouble> m_double;
    std::unique_ptr<Desk::Client> m_client;
    std::unique_ptr<Desk::Journal> m_journal;
};
