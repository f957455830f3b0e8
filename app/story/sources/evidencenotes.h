#pragma once

#include "story/provenance.h"

#include <QStringList>

namespace Desk {

/// What of evidence could not be read, each with its place, for people. After some dozen only their number goes on.
class EvidenceNotes
{
public:
    static constexpr qsizetype Most = 40;

    /// "calls.har, line 12: …"
    void add(const Provenance &at, const QString &what);
    void add(const QString &file, qint64 line, const QString &what);
    /// Without a place: about all of it.
    void add(const QString &what);

    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    QStringList m_texts;
    qint64 m_count = 0;
};

} // namespace Desk
