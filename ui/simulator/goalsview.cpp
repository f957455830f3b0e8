#include "goalsview.h"

#include "handout.h"
#include "simulator/host/snapshot.h"
#include "text/wholefile.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/pdffile.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/wraplabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Simulator::GoalState;

namespace Desk {

namespace {

constexpr int SuccessMsecs = 6000; ///< How long "saved" is shown.

StatusLook lookOf(GoalState state)
{
    switch (state) {
    case GoalState::Reached:
        return {StatusShape::Check, Tone::Ok};
    case GoalState::Failed:
        return {StatusShape::Cross, Tone::Bad};
    case GoalState::Open:
        break;
    }
    return {StatusShape::Ring, Tone::Wait};
}

} // namespace

GoalsView::GoalsView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new WrapLabel(this))
    , m_goals(new ActionTable(2, tr("Goals"), this))
    , m_report(new TextView(this))
    , m_saved(new WrapLabel(this, Tone::Muted))
{
    m_summary->setObjectName(u"goalsSummary"_s);
    m_goals->setObjectName(u"goals"_s);
    m_goals->setEmptyText(tr("This scenario has no goals."));
    m_goals->setStacked();
    m_report->setObjectName(u"report"_s);
    m_report->setAccessibleName(tr("Report"));
    // Wrapped in this narrow panel only; in the file each line stays whole.
    m_report->setUniformItemSizes(false);
    m_report->setWordWrap(true);
    m_report->setResizeMode(QListView::Adjust);
    m_report->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_saved->setObjectName(u"reportSaved"_s);
    m_saved->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid(2), 0, 0);
    layout->setSpacing(Theme::grid(2));
    layout->addWidget(m_summary);
    layout->addWidget(m_goals, 2);
    auto *title = new PlainLabel(tr("Report"), this);
    title->setFont(Theme::strongFont(title->font()));
    title->setBuddy(m_report);
    layout->addWidget(title);
    layout->addWidget(m_report, 3);
    m_save = new QPushButton(tr("Save report…"), this);
    m_save->setObjectName(u"saveReport"_s);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &GoalsView::askWhereForReport);
    m_handout = new QPushButton(tr("Handout…"), this);
    m_handout->setObjectName(u"saveHandout"_s);
    const QString handoutHelp =
        tr("Save what trainees get on paper as PDF: the words to them, the goals, who is there");
    setPlainToolTip(m_handout, handoutHelp);
    m_handout->setAccessibleDescription(handoutHelp);
    m_handout->setEnabled(false);
    connect(m_handout, &QPushButton::clicked, this, &GoalsView::askWhereForHandout);
    auto *foot = new QHBoxLayout; // The result is shown beside the button, so that nothing above moves.
    foot->setSpacing(Theme::grid(2));
    foot->addWidget(m_save, 0, Qt::AlignTop);
    foot->addWidget(m_handout, 0, Qt::AlignTop);
    foot->addWidget(m_saved, 1, Qt::AlignVCenter);
    layout->addLayout(foot);
    m_savedMoment.setSingleShot(true);
    connect(&m_savedMoment, &QTimer::timeout, m_saved, &QWidget::hide);
}

GoalsView::~GoalsView() = default;

void GoalsView::showSnapshot(const Simulator::Snapshot &snapshot)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < snapshot.goals.size(); ++i) {
        const Simulator::Snapshot::Aim &goal = snapshot.goals.at(i);
        lines.append({QString::number(i), {goal.title, goal.detail}, lookOf(goal.state)});
    }
    m_goals->setLines(lines);
    m_summary->setText(snapshot.standing.isEmpty() ? tr("There is nothing to reach here; look around.")
                                                   : snapshot.standing);
    m_snapshot = std::make_unique<Simulator::Snapshot>(snapshot);
    m_handout->setEnabled(true);
    m_fileName = u"%1-%2"_s.arg(snapshot.scenario).arg(snapshot.seed);
    m_save->setEnabled(!snapshot.report.isEmpty());
    m_text = snapshot.report;
    // The text is not replaced while somebody reads it: the position and the selection would be lost.
    if (!m_report->isVisible() || m_report->hasFocus() || m_report->text() == m_text)
        return;
    const int place = m_report->verticalScrollBar()->value();
    m_report->setText(m_text);
    m_report->verticalScrollBar()->setValue(place);
}

QString GoalsView::saveReport(const QString &path) const
{
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return writePdf(*reportDocument(m_text), path, m_text.section(u'\n', 0, 0));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_text.toUtf8()) < 0 || !commitWhole(file))
        return file.errorString();
    return {};
}

QString GoalsView::saveHandout(const QString &path) const
{
    return m_snapshot ? writePdf(*handoutOf(*m_snapshot), path, m_snapshot->title) : QString();
}

void GoalsView::askWhereForReport()
{
    const QDir folder(documentsFolder());
    auto *dialog = new QFileDialog(this, tr("Save report"), folder.filePath(m_fileName + u".txt"_s),
                                   tr("Text (*.txt);;PDF (*.pdf)"));
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.pdf") ? u"pdf"_s : u"txt"_s);
    });
    askWhere(dialog, [this](const QString &path) { return saveReport(path); });
}

void GoalsView::askWhereForHandout()
{
    const QDir folder(documentsFolder());
    auto *dialog =
        new QFileDialog(this, tr("Save handout"), folder.filePath(m_fileName + u"-handout.pdf"_s), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"saveHandoutDialog"_s);
    dialog->setDefaultSuffix(u"pdf"_s);
    askWhere(dialog, [this](const QString &path) { return saveHandout(path); });
}

void GoalsView::askWhere(QFileDialog *dialog, const std::function<QString(const QString &)> &save)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        const QString why = save(path);
        m_saved->setTone(why.isEmpty() ? Tone::Muted : Tone::Bad);
        m_saved->setText(why.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                                       : tr("It could not be saved: %1").arg(why));
        m_saved->show();
        m_savedMoment.stop();
        if (why.isEmpty()) // An error stays until the next attempt.
            m_savedMoment.start(SuccessMsecs);
    });
    dialog->open();
}

} // namespace Desk
