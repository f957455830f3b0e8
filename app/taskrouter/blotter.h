#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace Desk {

struct HttpAnswer;

/// Blots secrets out of answers, in place and of the same length, so that nothing moves and JSON stays JSON (R30).
/// Every byte that comes in passes here: all forms are looked for at once, by leaps nearly as long as the shortest of
/// them where a text has none (Wu and Manber's way), instead of by one search each.
class Blotter
{
public:
    /// Finds nothing.
    Blotter() = default;
    /// `forms`: longest first where one may begin another. Those of less than four bytes are left out.
    explicit Blotter(const QList<QByteArray> &forms);

    /// True where there was one; `bytes` is not touched, and not detached, where there was none.
    bool blotOut(QByteArray &bytes) const;
    /// In all that came: body, status line, header lines, and what is said of a fault.
    void blotOut(HttpAnswer &answer) const;

private:
    /// The first byte of one at or after `from`, and how long it is; length 0: there is none.
    struct Place
    {
        qsizetype at = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Place find(const char *bytes, qsizetype size, qsizetype from) const;

    QList<QByteArray> m_forms;
    qsizetype m_shortest = 0;
    /// By the hash of four bytes: how far on at least a form could end that has these at its end (as far as the
    /// shortest goes).
    std::array<quint16, 4096> m_leaps{};
};

} // namespace Desk
