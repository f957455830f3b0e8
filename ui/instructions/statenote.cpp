#include "statenote.h"

#include "paneltarget.h"
#include "statetext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include "reservations/plaintext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestNoteName = 80;

} // namespace

StateNote::StateNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrapLabel(this, Tone::Muted))
    , m_go(new QPushButton(this))
    , m_links(new QWidget(this))
    , m_why(addLink(u"noteWhy"_s, StoryLink::Why))
    , m_timeline(addLink(u"noteTimeline"_s, StoryLink::Timeline))
    , m_day(addLink(u"noteDay"_s, StoryLink::WorkerDay))
{
    setObjectName(u"stateNote"_s);
    m_text->setObjectName(u"stateNoteText"_s);
    m_go->setObjectName(u"goToCurrent"_s);
    m_go->setAutoDefault(false);
    m_go->setAccessibleName(tr("Go to the task's open offer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(3));
    layout->addWidget(m_text);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    layout->addWidget(m_links);
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why the task is not accepted, or why it ended"));
    m_timeline->setText(tr("Timeline"));
    m_timeline->setAccessibleName(tr("The task's timeline"));
    m_day->setText(tr("The worker's day")); // Until it is known whose.
    auto *row = new FlowLayout(m_links);
    row->setContentsMargins({});
    row->setSpacing(Theme::grid(2));
    for (QPushButton *button : {m_why, m_timeline, m_day})
        row->addWidget(button);
    connect(m_go, &QPushButton::clicked, this, &StateNote::currentWanted);
}

QPushButton *StateNote::addLink(const QString &name, StoryLink link)
{
    auto *button = new QPushButton(m_links);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, link] { Q_EMIT storyWanted(link); });
    return button;
}

QPushButton *StateNote::firstButton() const
{
    if (m_go->isVisible())
        return m_go;
    return m_links->isVisible() ? m_why : nullptr;
}

void StateNote::showState(const PanelTarget &target, const QString &happened, bool canChoose)
{
    const bool isOver = StateText::isOver(target);
    QStringList sentences = {happened};
    const bool isReservation = target.about == SidKind::Reservation;
    if (isOver && isReservation)
        sentences.append(StateText::goesOn(target));
    else if (!isOver && canChoose)
        sentences.append(tr("Choose what happens next. Nothing is sent before you do."));
    sentences.removeAll(QString());
    m_text->setText(sentences.join(u' '));
    m_go->setVisible(isOver && isReservation && target.current);
    // Without a task open, as on a worker's day, there is no story of one.
    const bool hasTask = isOver && (!target.address.task.isNull() || target.about == SidKind::Task);
    m_why->setVisible(hasTask);
    m_timeline->setVisible(hasTask);
    m_day->setVisible(hasTask && isReservation && target.reservation && !target.reservation->workerSid.isNull());
    m_links->setVisible(hasTask);
    if (target.reservation) {
        const QString whose = oneLine(target.reservation->workerName).left(LongestNoteName);
        const QString text = whose.isEmpty() ? tr("The worker's day") : tr("%1's day").arg(whose);
        m_day->setText(QString(text).replace(u'&', u"&&"_s));
        m_day->setAccessibleName(text);
    }
    if (target.current) {
        const QString whose = oneLine(target.current->workerName).left(LongestNoteName);
        const QString text = tr("Go to %1: %2")
                                 .arg(whose.isEmpty() ? target.current->reservation.shortened() : whose,
                                      oneLine(target.current->statusText).left(LongestNoteName));
        m_go->setText(QString(text).replace(u'&', u"&&"_s));
        m_go->setAccessibleName(text);
    }
}

} // namespace Desk
