#include "evidencenotes.h"

#include "evidencewords.h"

#include <algorithm>

namespace Desk {

void EvidenceNotes::add(const QString &what)
{
    if (++m_count <= Most)
        m_texts.append(what);
}

void EvidenceNotes::add(const QString &file, qint64 line, const QString &what)
{
    if (m_count >= Most) { // Only counted: a damaged file may have a million of them.
        ++m_count;
        return;
    }
    if (file.isEmpty() && line == 0)
        add(what);
    else if (line == 0)
        add(EvidenceWords::tr("%1: %2").arg(file, what));
    else if (file.isEmpty())
        add(EvidenceWords::tr("Line %1: %2").arg(QString::number(line), what));
    else
        add(EvidenceWords::tr("%1, line %2: %3").arg(file, QString::number(line), what));
}

void EvidenceNotes::add(const Provenance &at, const QString &what)
{
    add(at.file, at.line, what);
}

QStringList EvidenceNotes::texts() const
{
    QStringList texts = m_texts;
    if (m_count > Most)
        texts.append(EvidenceWords::tr("%n more could not be read.", nullptr,
                                       int(std::min<qint64>(m_count - Most, 1'000'000'000))));
    return texts;
}

} // namespace Desk
