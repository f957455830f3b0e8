#pragma once

#include <QByteArray>
#include <QList>

#include <bitset>

namespace Desk {

struct HttpAnswer;

/// Scrubs secrets from answers, in place and of the same length, so that nothing moves and JSON stays JSON (R30).
/// Every byte that comes in passes here: all forms are looked for at once. Whatever form stands somewhere, one of the
/// samples of four bytes at equal distances lies whole in it, and most samples are no part of any.
class SecretScrubber
{
public:
    /// Finds nothing.
    SecretScrubber() = default;
    /// `forms`: longest first where one may begin another. Those of less than four bytes are left out.
    explicit SecretScrubber(const QList<QByteArray> &forms);

    /// True where there was one; `bytes` is not touched, and not detached, where there was none.
    bool scrub(QByteArray &bytes) const;
    /// In all that came: body, status line, header lines, and what is said of a fault.
    void scrub(HttpAnswer &answer) const;

private:
    /// The first byte of one at or after `from`, and how long it is; length 0: there is none.
    struct Place
    {
        qsizetype at = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Place find(const QByteArray &bytes, qsizetype from) const;
    /// The first form that `bytes` begin with; 0: none.
    [[nodiscard]] qsizetype lengthAt(QByteArrayView bytes) const;

    QList<QByteArray> m_forms;
    qsizetype m_stride = 1; ///< From sample to sample.
    /// By the hash of four bytes: they stand in some form, where a sample can meet them.
    std::bitset<65536> m_known;
    /// First bytes of forms: a server that knows the token could make us compare at each byte of a long body.
    std::bitset<256> m_begins;
};

} // namespace Desk
