#pragma once

#include "journal/redaction.h"
#include "journal/standins.h"
#include "recordedanswer.h"

#include <QSet>

namespace Desk {

/// Hides in the lines of a recording what must not be passed on. Stand-ins keep equal values equal from the first line
/// to the last, and are of the same making, so that the recording can be looked at as what it is of. Of people it
/// learns the names while they pass. Used by one thread.
class RecordingMask : public StandIns
{
public:
    /// Its secrets and secret fields are hidden in any case; numbers and names as `options` say.
    explicit RecordingMask(RedactionOptions options);

    /// `number` names the line in what was hidden.
    [[nodiscard]] RecordedAnswer masked(RecordedAnswer answer, qint64 number);
    /// "names", "phone numbers": for the head of the recording.
    [[nodiscard]] QStringList words() const { return m_words; }
    [[nodiscard]] QString realOf(const QString &shown) const override { return m_redactor.unhidden(shown); }
    [[nodiscard]] QString firstIn(const QString &text) const override { return m_redactor.standInIn(text); }

private:
    void learn(const QByteArray &body);

    bool m_areNamesHidden;
    QStringList m_words;
    QSet<QString> m_known; ///< Names that were learned.
    Redactor m_redactor;
};

} // namespace Desk
