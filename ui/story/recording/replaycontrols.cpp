#include "replaycontrols.h"

#include "momentsmodel.h"
#include "momentstable.h"
#include "recording/replay.h"
#include "reservations/clock.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

ReplayControls::ReplayControls(QWidget &window)
    : m_window(window)
    , m_back(new QAction(icon(u"back"_s), tr("Step &back"), &window))
    , m_forward(new QAction(icon(u"forward"_s), tr("Step &forward"), &window))
    , m_list(new QAction(tr("&Moments…"), &window))
{
    m_back->setObjectName(u"replayBack"_s);
    m_forward->setObjectName(u"replayForward"_s);
    m_list->setObjectName(u"replayMoments"_s);
    m_back->setShortcut(QKeySequence(u"Alt+PgUp"_s));
    m_forward->setShortcut(QKeySequence(u"Alt+PgDown"_s));
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_replay)
            m_replay->step(-1);
    });
    connect(m_forward, &QAction::triggered, this, [this] {
        if (m_replay)
            m_replay->step(1);
    });
    connect(m_list, &QAction::triggered, this, &ReplayControls::showMoments);
    update();
}

ReplayControls::~ReplayControls() = default;

void ReplayControls::setReplay(Replay *replay)
{
    if (m_replay)
        m_replay->disconnect(this);
    m_replay = replay;
    if (m_replay)
        connect(m_replay, &Replay::moved, this, &ReplayControls::update);
    update();
}

QList<QAction *> ReplayControls::actions() const
{
    return {m_back, m_forward, m_list};
}

void ReplayControls::update()
{
    for (QAction *action : {m_back, m_forward, m_list})
        action->setVisible(m_replay != nullptr);
    m_back->setEnabled(m_replay && m_replay->canStep(-1));
    m_forward->setEnabled(m_replay && m_replay->canStep(1));
    m_list->setEnabled(m_replay && !m_replay->info().moments.isEmpty());
}

void ReplayControls::showMoments()
{
    if (!m_replay)
        return;
    auto *dialog = new QDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"momentsDialog"_s);
    dialog->setWindowTitle(tr("Moments of the recording"));
    auto *table = new MomentsTable(dialog);
    const QPointer<Replay> replay(m_replay);
    table->setModel(new MomentsModel(
        m_replay->info().moments, [at = m_replay->now()] { return at; }, table));
    table->markRow(int(std::max<qsizetype>(m_replay->moment(), 0)));
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, dialog,
            [replay, table](const QModelIndex &row) {
                if (replay && row.isValid())
                    replay->jump(table->modelRow(row.row()));
            });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(Theme::grid(3));
    column->addWidget(table, 1);
    column->addWidget(buttons);
    dialog->resize(QSize(Theme::grid(190), Theme::grid(120)).boundedTo(m_window.size() * 0.96));
    dialog->show(); // Beside the window, which shows what is jumped to.
    table->setFocus();
}

} // namespace Desk
