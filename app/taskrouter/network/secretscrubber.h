#pragma once

#include <QByteArray>
#include <QList>

#include <bitset>

namespace Desk {

struct HttpAnswer;

/// Removes secrets from answers. They are overwritten in place, so that no length changes and JSON stays JSON. Every
/// byte that arrives is searched for all forms at once: samples of four bytes are looked at, so close together that any
/// form contains a whole one, and most samples are part of no form.
class SecretScrubber
{
public:
    /// Removes nothing.
    SecretScrubber() = default;
    /// `forms`: the longest first where one begins with another. Those of less than four bytes are ignored.
    explicit SecretScrubber(const QList<QByteArray> &forms);

    /// True where a secret was found. Otherwise `bytes` is neither changed nor detached.
    bool scrub(QByteArray &bytes) const;
    /// Removes secrets from the body, the status line, the header lines and the text of a fault.
    void scrub(HttpAnswer &answer) const;

private:
    /// Where a secret begins, and how long it is; a length of 0 stands for none.
    struct Place
    {
        qsizetype at = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Place find(const QByteArray &bytes, qsizetype from) const;
    /// The length of the first form that `bytes` begin with; 0 for none.
    [[nodiscard]] qsizetype lengthAt(QByteArrayView bytes) const;

    QList<QByteArray> m_forms;
    qsizetype m_stride = 1; ///< Bytes from one sample to the next.
    /// Hashes of the four bytes that a sample may hit in a form.
    std::bitset<65536> m_known;
    /// First bytes of all forms. Without them, a server that knows the token could make us compare at each byte of a
    /// long body.
    std::bitset<256> m_begins;
};

} // namespace Desk
