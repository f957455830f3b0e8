#include "waitingchoices.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Desk {

WaitingChoices::WaitingChoices(QWidget *parent)
    : QObject(parent)
    , m_queue(new QComboBox(parent))
    , m_channel(new QComboBox(parent))
{
    m_queue->setObjectName(u"waitingQueue"_s);
    m_queue->setAccessibleName(tr("Queue"));
    m_queue->addItem(tr("All queues"));
    m_channel->setObjectName(u"waitingChannel"_s);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->addItem(tr("All channels"));
    for (QComboBox *box : {m_queue, m_channel}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &WaitingChoices::changed);
    }
}

WaitingChoices::~WaitingChoices() = default;

void WaitingChoices::clear()
{
    m_queue->setCurrentIndex(0);
    m_channel->setCurrentIndex(0);
}

bool WaitingChoices::isAnyChosen() const
{
    return m_queue->currentIndex() > 0 || m_channel->currentIndex() > 0;
}

WaitingNow WaitingChoices::partOf(const WaitingNow &now) const
{
    return now.only(m_queue->currentData().value<Sid>(), m_channel->currentData().toString());
}

void WaitingChoices::setNow(const WaitingNow &now)
{
    std::map<QString, QVariant> queues;
    std::map<QString, QVariant> channels;
    for (const QList<WaitingRow> &rows : now.groups) {
        for (const WaitingRow &row : rows) {
            if (row.cause != WaitingCause::Stuck)
                queues.emplace(row.queueName, QVariant::fromValue(row.queue));
            channels.emplace(row.channel, row.channel);
        }
    }
    const auto fill = [](QComboBox *box, std::map<QString, QVariant> choices) {
        if (box->view()->isVisible())
            return; // Somebody chooses.
        const QVariant chosen = box->currentData();
        if (box->currentIndex() > 0)
            choices.emplace(box->currentText(), chosen);
        int at = 1;
        bool isSame = box->count() == int(choices.size()) + 1;
        for (const auto &[name, value] : choices)
            isSame = isSame && box->itemText(at++) == name;
        if (isSame)
            return;
        const QSignalBlocker quiet(box);
        while (box->count() > 1)
            box->removeItem(box->count() - 1);
        for (const auto &[name, value] : choices)
            box->addItem(name, value);
        const int place = chosen.isValid() ? box->findData(chosen) : 0;
        box->setCurrentIndex(std::max(place, 0));
    };
    fill(m_queue, std::move(queues));
    fill(m_channel, std::move(channels));
}

} // namespace Desk
