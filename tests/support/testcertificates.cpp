#include "testcertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

TestCertificates::TestCertificates()
{
    makeCa();
    m_good = make(u"good"_s, u"127.0.0.1"_s, u"IP:127.0.0.1,DNS:localhost"_s, 2);
    m_expired = make(u"expired"_s, u"127.0.0.1"_s, u"IP:127.0.0.1,DNS:localhost"_s, -1);
    m_wrongHost = make(u"wronghost"_s, u"elsewhere.example"_s, u"DNS:elsewhere.example"_s, 2);
    m_selfSigned = makeSelfSigned();
}

TestCertificates::~TestCertificates() = default;

QString TestCertificates::caFile() const
{
    return file(u"ca.pem"_s);
}

QString TestCertificates::file(const QString &name) const
{
    return m_folder.filePath(name);
}

bool TestCertificates::run(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return false;
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
        m_problem = u"openssl %1: %2 %3"_s.arg(arguments.join(u' '), openssl.errorString(),
                                               QString::fromLocal8Bit(openssl.readAll()));
    return m_problem.isEmpty();
}

void TestCertificates::makeCa()
{
    run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, file(u"ca.key"_s)});
    run({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, file(u"ca.key"_s), u"-subj"_s, u"/CN=Desk Test CA"_s, u"-days"_s,
         u"2"_s, u"-addext"_s, u"keyUsage=critical,keyCertSign"_s, u"-out"_s, caFile()});
}

TestIdentity TestCertificates::make(const QString &name, const QString &subject, const QString &alternative, int days)
{
    const QString key = file(name + u".key"_s);
    const QString extensions = file(name + u".ext"_s);
    QFile text(extensions);
    if (!text.open(QIODevice::WriteOnly) || text.write("subjectAltName=" + alternative.toLatin1() + '\n') < 0)
        m_problem = text.errorString();
    text.close();
    run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, key});
    run({u"req"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s, u"/CN="_s + subject, u"-out"_s, file(name + u".csr"_s)});
    run({u"x509"_s, u"-req"_s, u"-in"_s, file(name + u".csr"_s), u"-CA"_s, caFile(), u"-CAkey"_s, file(u"ca.key"_s),
         u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s, extensions, u"-out"_s,
         file(name + u".pem"_s)});
    return load(name);
}

TestIdentity TestCertificates::makeSelfSigned()
{
    const QString key = file(u"self.key"_s);
    run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, key});
    run({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
         u"subjectAltName=IP:127.0.0.1"_s, u"-days"_s, u"2"_s, u"-out"_s, file(u"self.pem"_s)});
    return load(u"self"_s);
}

TestIdentity TestCertificates::load(const QString &name)
{
    QFile certificate(file(name + u".pem"_s));
    QFile key(file(name + u".key"_s));
    if (!m_problem.isEmpty() || !certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return TestIdentity();
    TestIdentity identity{QSslCertificate(&certificate, QSsl::Pem),
                          QSslKey(&key, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey)};
    if (identity.isNull())
        m_problem = u"The certificate %1 cannot be loaded."_s.arg(name);
    return identity;
}
