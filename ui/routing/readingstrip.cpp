#include "readingstrip.h"

#include "taskrouter/timetext.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Desk {

ReadingStrip::ReadingStrip(QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
    , m_said(new WrapLabel(this, Tone::Muted))
{
    m_progress->setObjectName(u"readingProgress"_s);
    m_progress->setAccessibleName(tr("What has been read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(Theme::grid(40));
    m_button->setObjectName(u"readingButton"_s);
    m_button->setAutoDefault(false);
    m_said->setObjectName(u"readingSaid"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid(3));
    row->addWidget(m_said, 1, Qt::AlignVCenter);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isReading)
            Q_EMIT stopWanted();
        else
            Q_EMIT readWanted();
    });
    setReading(false);
}

ReadingStrip::~ReadingStrip() = default;

QString ReadingStrip::text() const
{
    return m_said->text();
}

void ReadingStrip::showStarted()
{
    m_progress->setRange(0, 0); // It moves, and nobody knows how far yet.
    setReading(true);
    say(tr("Reading the workspace; nothing is changed…"), Tone::Muted);
}

void ReadingStrip::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    say(tr("Reading the workspace; nothing is changed: %1 of %2").arg(done).arg(total), Tone::Muted);
}

void ReadingStrip::showWaiting(qint64 msecs, const Error &why)
{
    say(why.kind == ErrorKind::Paced
            ? tr("Waits %1: there is a bound of reads a minute.").arg(waitText(msecs))
            : tr("%1 Tries again in %2.").arg(errorText(why, ErrorPlace::Directory).caption, waitText(msecs)),
        Tone::Wait);
}

void ReadingStrip::showEnded(const QString &text, Tone tone)
{
    setReading(false);
    say(text, tone);
}

void ReadingStrip::showError(const Error &error, bool isOfTask)
{
    if (error.kind == ErrorKind::Canceled) {
        QStringList lines{tr("Reading was stopped. Nothing is changed."), stays()};
        lines.removeAll(QString());
        showEnded(lines.join(u' '), Tone::Wait);
        return;
    }
    const ErrorText text =
        errorText(error, isOfTask ? ErrorPlace::Reservations : ErrorPlace::Directory, {.asksAgain = false});
    QStringList lines{isOfTask ? tr("The task could not be read.") : tr("The workspace could not be read."),
                      text.caption, text.advice, text.details, stays()};
    lines.removeAll(QString());
    showEnded(lines.join(u' '), Tone::Bad);
}

void ReadingStrip::showProblem(const QString &problem)
{
    QStringList lines{problem, stays()};
    lines.removeAll(QString());
    showEnded(lines.join(u' '), Tone::Bad);
}

QString ReadingStrip::stays() const
{
    return m_readAt == 0 ? QString() : tr("What is shown is what was read at %1.").arg(timeText(m_readAt, m_readAt));
}

void ReadingStrip::setReading(bool isReading)
{
    m_isReading = isReading;
    m_progress->setVisible(isReading);
    m_button->setText(isReading ? tr("S&top") : tr("&Read again"));
}

void ReadingStrip::say(const QString &text, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(text);
}

} // namespace Desk
