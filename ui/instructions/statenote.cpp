#include "statenote.h"

#include "paneltarget.h"
#include "statetext.h"
#include "ui/widgets/wraplabel.h"

#include "reservations/plaintext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 80;

} // namespace

StateNote::StateNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrapLabel(this, Tone::Muted))
    , m_go(new QPushButton(this))
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
    connect(m_go, &QPushButton::clicked, this, &StateNote::currentWanted);
}

void StateNote::showState(const PanelTarget &target, const QString &happened, bool canChoose)
{
    const bool isOver = StateText::isOver(target);
    QStringList sentences = {happened};
    if (isOver)
        sentences.append(StateText::goesOn(target));
    else if (canChoose)
        sentences.append(tr("Choose what happens next. Nothing is sent before you do."));
    sentences.removeAll(QString());
    m_text->setText(sentences.join(u' '));
    m_go->setVisible(isOver && target.current);
    if (target.current) {
        const QString whose = oneLine(target.current->workerName).left(LongestName);
        const QString text = tr("Go to %1: %2")
                                 .arg(whose.isEmpty() ? target.current->reservation.shortened() : whose,
                                      oneLine(target.current->statusText).left(LongestName));
        m_go->setText(QString(text).replace(u'&', u"&&"_s));
        m_go->setAccessibleName(text);
    }
}

} // namespace Desk
