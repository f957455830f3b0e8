#include "secretscrubber.h"

#include "http.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace Desk {

namespace {

constexpr qsizetype Sample = 4;

size_t slotOf(const char *sample)
{
    quint32 word = 0;
    std::memcpy(&word, sample, Sample);
    return (word * 2654435761U) >> 16; // Knuth's multiplier: the upper bits are the mixed ones.
}

} // namespace

SecretScrubber::SecretScrubber(const QList<QByteArray> &forms)
{
    std::copy_if(forms.begin(), forms.end(), std::back_inserter(m_forms),
                 [](const QByteArray &form) { return form.size() >= Sample; });
    if (m_forms.isEmpty())
        return;
    const auto shortest = std::min_element(m_forms.cbegin(), m_forms.cend(),
                                           [](const auto &a, const auto &b) { return a.size() < b.size(); });
    m_stride = shortest->size() - Sample + 1;
    for (const QByteArray &form : std::as_const(m_forms)) {
        m_begins.set(uchar(form.front()));
        for (qsizetype i = 0; i < m_stride; ++i)
            m_known.set(slotOf(form.constData() + i));
    }
}

qsizetype SecretScrubber::lengthAt(QByteArrayView bytes) const
{
    for (const QByteArray &form : m_forms) {
        if (bytes.startsWith(form))
            return form.size();
    }
    return 0;
}

SecretScrubber::Place SecretScrubber::find(const QByteArray &bytes, qsizetype from) const
{
    const QByteArrayView all(bytes);
    // A sample covers the places between the one before and itself at which a form may begin.
    for (qsizetype sample = from + m_stride - 1; sample + Sample <= all.size(); sample += m_stride) {
        if (!m_known[slotOf(all.data() + sample)])
            continue;
        for (qsizetype at = sample - m_stride + 1; at <= sample; ++at) {
            if (!m_begins[uchar(all[at])])
                continue;
            if (const qsizetype length = lengthAt(all.sliced(at)); length > 0)
                return {at, length};
        }
    }
    return {};
}

bool SecretScrubber::scrub(QByteArray &bytes) const
{
    if (m_forms.isEmpty())
        return false;
    bool found = false;
    for (Place place; (place = find(bytes, place.at + place.length)).length > 0; found = true)
        std::fill_n(bytes.data() + place.at, place.length, '*');
    return found;
}

void SecretScrubber::scrub(HttpAnswer &answer) const
{
    scrub(answer.body);
    scrub(answer.reason);
    for (auto &[name, value] : answer.headers) {
        scrub(name);
        scrub(value);
    }
    QByteArray text = answer.faultText.toUtf8();
    if (scrub(text))
        answer.faultText = QString::fromUtf8(text);
}

} // namespace Desk
