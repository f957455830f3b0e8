#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QTemporaryDir>

/// A certificate and its key, for a server on loopback.
struct TestIdentity
{
    QSslCertificate certificate = QSslCertificate();
    QSslKey key;
    [[nodiscard]] bool isNull() const { return certificate.isNull() || key.isNull(); }
};

/// Certificates of a CA that the openssl command makes for this run, so that the sources contain no key and nothing
/// expires. Needs openssl in the path: isValid() tells whether it worked, problem() why not.
class TestCertificates
{
    Q_DISABLE_COPY_MOVE(TestCertificates)
public:
    TestCertificates();
    ~TestCertificates();

    [[nodiscard]] bool isValid() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// PEM file of the CA, for Endpoint::caFile.
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] TestIdentity good() const { return m_good; }
    [[nodiscard]] TestIdentity expired() const { return m_expired; }
    [[nodiscard]] TestIdentity wrongHost() const { return m_wrongHost; } ///< A certificate for elsewhere.example.
    [[nodiscard]] TestIdentity selfSigned() const { return m_selfSigned; }

private:
    bool run(const QStringList &arguments);
    void makeCa();
    [[nodiscard]] TestIdentity make(const QString &name, const QString &subject, const QString &alternative, int days);
    [[nodiscard]] TestIdentity makeSelfSigned();
    [[nodiscard]] TestIdentity load(const QString &name);
    [[nodiscard]] QString file(const QString &name) const;

    QTemporaryDir m_folder;
    QString m_problem;
    TestIdentity m_good;
    TestIdentity m_expired;
    TestIdentity m_wrongHost;
    TestIdentity m_selfSigned;
};
