#include "blotter.h"

#include "http.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace Desk {

namespace {

constexpr qsizetype Block = 4;

size_t slotOf(const char *block)
{
    quint32 word = 0;
    std::memcpy(&word, block, Block);
    return (word * 2654435761U) >> 20; // Knuth's multiplier: the upper 12 bits are the mixed ones.
}

} // namespace

Blotter::Blotter(const QList<QByteArray> &forms)
{
    std::copy_if(forms.begin(), forms.end(), std::back_inserter(m_forms),
                 [](const QByteArray &form) { return form.size() >= Block; });
    if (m_forms.isEmpty())
        return;
    m_shortest = std::numeric_limits<quint16>::max();
    for (const QByteArray &form : std::as_const(m_forms))
        m_shortest = std::min(m_shortest, form.size());
    const qsizetype last = m_shortest - Block;
    m_leaps.fill(quint16(last + 1));
    for (const QByteArray &form : std::as_const(m_forms)) {
        for (qsizetype i = 0; i <= last; ++i) {
            quint16 &leap = m_leaps[slotOf(form.constData() + i)];
            leap = std::min(leap, quint16(last - i));
        }
    }
}

Blotter::Place Blotter::find(const char *bytes, qsizetype size, qsizetype from) const
{
    const qsizetype last = m_shortest - Block;
    for (qsizetype at = from; at + m_shortest <= size;) {
        const qsizetype leap = m_leaps[slotOf(bytes + at + last)];
        if (leap > 0) {
            at += leap;
            continue;
        }
        for (const QByteArray &form : m_forms) {
            if (at + form.size() <= size && std::memcmp(bytes + at, form.constData(), size_t(form.size())) == 0)
                return {at, form.size()};
        }
        ++at;
    }
    return {};
}

bool Blotter::blotOut(QByteArray &bytes) const
{
    if (m_forms.isEmpty())
        return false;
    bool found = false;
    for (Place place; (place = find(bytes.constData(), bytes.size(), place.at + place.length)).length > 0; found = true)
        std::fill_n(bytes.data() + place.at, place.length, '*');
    return found;
}

void Blotter::blotOut(HttpAnswer &answer) const
{
    blotOut(answer.body);
    blotOut(answer.reason);
    for (auto &[name, value] : answer.headers) {
        blotOut(name);
        blotOut(value);
    }
    QByteArray text = answer.faultText.toUtf8();
    if (blotOut(text))
        answer.faultText = QString::fromUtf8(text);
}

} // namespace Desk
