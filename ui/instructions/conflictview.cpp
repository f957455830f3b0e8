#include "conflictview.h"

#include "sendwords.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

QString movedText(SidKind about)
{
    if (about == SidKind::Task)
        return ConflictView::tr("The task moved since you began. Nothing was sent.");
    return about == SidKind::Worker ? ConflictView::tr("The worker moved since you began. Nothing was sent.")
                                    : ConflictView::tr("The reservation moved since you began. Nothing was sent.");
}

QString etagText(const QByteArray &etag)
{
    return etag.isEmpty() ? u"–"_s : QString::fromLatin1(etag);
}

} // namespace

ConflictView::ConflictView(QWidget *parent)
    : NoticeFrame(Tone::Wait, parent)
    , m_title(new WrapLabel(this))
    , m_grid(new QGridLayout)
    , m_note(new WrapLabel(this))
    , m_send(new QPushButton(tr("Send all the same"), this))
    , m_reapply(new QPushButton(tr("Re-apply to the new version"), this))
    , m_overwrite(new QPushButton(tr("Overwrite"), this))
    , m_refresh(new QPushButton(tr("Fetch again"), this))
    , m_dismiss(new QPushButton(tr("Keep editing"), this))
{
    setObjectName(u"conflictView"_s);
    setAccessibleName(tr("It moved since you began"));
    m_title->setObjectName(u"conflictTitle"_s);
    m_title->setFont(Theme::strongFont(font()));
    m_note->setObjectName(u"conflictNote"_s);
    m_note->setFont(Theme::secondaryFont(font()));
    m_send->setObjectName(u"conflictSend"_s);
    m_reapply->setObjectName(u"conflictReapply"_s);
    m_overwrite->setObjectName(u"conflictOverwrite"_s);
    m_refresh->setObjectName(u"conflictRefresh"_s);
    m_dismiss->setObjectName(u"conflictDismiss"_s);
    m_overwrite->setToolTip(tr("Sends without the version, whatever happened meanwhile"));
    m_reapply->setToolTip(tr("Keeps what you typed and takes the new version; you press Send again"));

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_send, m_reapply, m_overwrite, m_refresh, m_dismiss}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(Theme::grid(2));
    m_grid->setVerticalSpacing(Theme::grid(1));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(2));
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
    layout->addWidget(m_note);
    layout->addWidget(buttons);

    connect(m_send, &QPushButton::clicked, this, &ConflictView::sendWanted);
    connect(m_reapply, &QPushButton::clicked, this, &ConflictView::reapplyWanted);
    connect(m_overwrite, &QPushButton::clicked, this, &ConflictView::overwriteWanted);
    connect(m_refresh, &QPushButton::clicked, this, &ConflictView::refreshWanted);
    connect(m_dismiss, &QPushButton::clicked, this, &ConflictView::dismissed);
}

void ConflictView::addRow(int row, const QString &name, const QString &then, const QString &now)
{
    const bool differs = row > 0 && then != now && now != u"–"_s;
    const QStringList texts = {name, then, differs ? tr("%1 (changed)").arg(now) : now};
    if (!m_grid->itemAtPosition(row, 0)) {
        auto *label = new PlainLabel(name, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(Theme::secondaryFont(font()));
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
    }
    for (int column = 1; column < texts.size(); ++column) {
        auto *label = qobject_cast<WrapLabel *>(
            m_grid->itemAtPosition(row, column) ? m_grid->itemAtPosition(row, column)->widget() : nullptr);
        if (!label) {
            label = new WrapLabel(this, row == 0 ? Tone::Muted : Tone::Plain);
            label->setFont(Theme::secondaryFont(font()));
            label->setObjectName(u"conflict.%1.%2"_s.arg(row).arg(column));
            m_grid->addWidget(label, row, column, Qt::AlignTop);
        }
        label->setText(texts.at(column));
        if (row > 0 && column == 2)
            label->setFont(differs ? Theme::strongFont(Theme::secondaryFont(font())) : Theme::secondaryFont(font()));
    }
}

void ConflictView::showConflict(const Conflict &conflict, const QString &what, const QString &refusal,
                                const QString &lock, UtcMsecs today)
{
    m_conflict = conflict;
    const Baseline now = conflict.now.value_or(Baseline());
    Baseline sameButVersion = now;
    sameButVersion.etag = conflict.then.etag;
    const SendWords::RefusedVersion refused = SendWords::refusedVersion(
        conflict.instruction.ifMatch, now.etag, conflict.now.has_value(), !hasMoved(conflict.then, sameButVersion));
    const bool wasSent = conflict.cause == ConflictCause::Refused;
    switch (conflict.cause) {
    case ConflictCause::Moved:
        m_title->setText(movedText(conflict.instruction.about));
        break;
    case ConflictCause::Compared:
        m_title->setText(tr("TaskRouter gave no version for it, so it was fetched first: it moved since you began. "
                            "Nothing was sent."));
        break;
    case ConflictCause::Refused:
        m_title->setText(refused.text);
        break;
    }
    const QString unknown = conflict.fetching ? tr("fetching …") : u"–"_s;
    const bool known = conflict.now.has_value();
    addRow(0, QString(), tr("When you began"), tr("Now"));
    addRow(1, tr("Status"), conflict.then.statusText.left(60), known ? now.statusText.left(60) : unknown);
    addRow(2, tr("Changed"), SendWords::timeText(conflict.then.updated, today),
           known ? SendWords::timeText(now.updated, today) : unknown);
    addRow(3, tr("Version"), etagText(conflict.then.etag), known ? etagText(now.etag) : unknown);

    QString note;
    if (!conflict.problem.isEmpty())
        note = tr("What is there now could not be fetched. %1").arg(conflict.problem);
    else if (!refusal.isEmpty())
        note = refusal;
    else if (!lock.isEmpty())
        note = lock;
    else if (wasSent && refused.isProxy)
        note = tr("Yours: %1. What you typed is kept. Without a version it gets through, whatever happened meanwhile.")
                   .arg(what);
    else
        note = tr("Yours: %1. What you typed is kept.").arg(what);
    m_note->setText(note);
    m_overwrite->setText(refused.isProxy ? tr("Send without the version") : tr("Overwrite"));

    const bool canGoOn = known && refusal.isEmpty() && lock.isEmpty();
    m_send->setVisible(!wasSent);
    m_send->setText(tr("%1 all the same").arg(what.left(60)).replace(u'&', u"&&"_s));
    m_send->setEnabled(canGoOn);
    m_reapply->setVisible(wasSent);
    m_reapply->setEnabled(known && refusal.isEmpty());
    m_overwrite->setVisible(wasSent);
    m_overwrite->setEnabled(refusal.isEmpty() && lock.isEmpty());
    m_refresh->setEnabled(!conflict.fetching);
    const QString said = m_title->text() + u' ' + note;
    const bool isNews = said != accessibleDescription() || !isVisible();
    setAccessibleDescription(said);
    if (!isNews)
        return;
    announce(this, said); // No message in the message bar does.
}

} // namespace Desk
