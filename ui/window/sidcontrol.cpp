#include "sidcontrol.h"

#include "mainwindow.h"
#include "sidplacesdialog.h"
#include "story/taskstory.h"
#include "ui/story/storypane.h"
#include "ui/widgets/sidlens.h"

namespace Desk {

SidControl::SidControl(MainWindow &window, const StoryPane &story)
    : QObject(&window)
    , m_window(window)
    , m_story(story)
{
    window.installEventFilter(this);
}

SidControl::~SidControl() = default;

bool SidControl::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != SidEvent::eventType())
        return QObject::eventFilter(watched, event);
    const auto &wanted = static_cast<const SidEvent &>(*event);
    switch (wanted.wish()) {
    case SidEvent::Wish::Open:
        Q_EMIT openWanted(wanted.sid());
        break;
    case SidEvent::Wish::Places:
        showPlaces(wanted.sid());
        break;
    }
    event->accept();
    return true;
}

void SidControl::showPlaces(Sid sid)
{
    const Session *session = m_window.session();
    if (!session)
        return;
    auto *dialog = new SidPlacesDialog(*session, m_story.story().get(), sid, &m_window);
    connect(dialog, &SidPlacesDialog::openWanted, this, &SidControl::openWanted);
    dialog->open();
}

} // namespace Desk
