#pragma once

#include "simulator/world/refusal.h"

namespace Simulator {

class Fields;

/// Reads the fields of a form one after the other, each into an optional that stays empty where the field was not
/// given. The first value that is wrong makes the refusal; what is read after that does not matter.
class FormReader
{
public:
    /// What is handed in must live longer.
    FormReader(const State &state, const Fields &form);

    /// At most so many characters. An empty one counts as not given.
    FormReader &text(QByteArrayView name, qsizetype most, std::optional<QByteArray> &to);
    /// The same, but there must be one.
    FormReader &neededText(QByteArrayView name, qsizetype most, std::optional<QByteArray> &to);
    /// A text that may be emptied.
    FormReader &anyText(QByteArrayView name, std::optional<QByteArray> &to);
    /// Both ends included.
    FormReader &integer(QByteArrayView name, int least, int most, std::optional<int> &to);
    FormReader &boolean(QByteArrayView name, std::optional<bool> &to);
    /// FIFO is true, LIFO false.
    FormReader &order(QByteArrayView name, std::optional<bool> &to);
    /// The SID of an activity that is there.
    FormReader &activity(QByteArrayView name, std::optional<Id> &to);
    /// One JSON object of at most 4096 characters.
    FormReader &attributes(QByteArrayView name, std::optional<QByteArray> &to);
    /// An address on this machine, or empty for none.
    FormReader &callback(QByteArrayView name, std::optional<QByteArray> &to);
    FormReader &refuse(QByteArrayView name, const QByteArray &why);

    [[nodiscard]] const Outcome &refusal() const { return m_refusal; }

private:
    /// Whether it was given and has to be looked at.
    [[nodiscard]] bool isGiven(QByteArrayView name) const;

    const State &m_state;
    const Fields &m_form;
    Outcome m_refusal;
};

} // namespace Simulator
