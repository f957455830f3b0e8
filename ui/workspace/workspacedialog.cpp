#include "workspacedialog.h"

#include "reservations/directory.h"
#include "reservations/plaintext.h"
#include "ui/journal/bundledialog.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/wraplabel.h"
#include "workspace/saving/workspacemask.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MostNotes = 3; ///< Those that are shown; the number of all is said.

/// "workspace-Support-desk-2026-03-02.json"
SavedFile workspaceFileOf(const QString &name)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString words = name.left(40);
    words = words.replace(others, u"-"_s);
    while (words.endsWith(u'-'))
        words.chop(1);
    const QString day = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s);
    return {words.isEmpty() ? u"workspace-%1.json"_s.arg(day) : u"workspace-%1-%2.json"_s.arg(words, day),
            WorkspaceDialog::tr("Workspace (*.json)"), false};
}

} // namespace

WorkspaceDialog::WorkspaceDialog(const Session &session, Sid workspace, QWidget *parent)
    : RedactionDialog(
          tr("Save workspace"), workspaceFileOf(session.directory->nameOf(workspace)),
          [this](const RedactionOptions &options) { return compose(options); }, redactionOf(session), parent)
    , m_client(session.client)
    , m_wanted{workspace, session.title, true, session.clock.utc}
    , m_channels(new QCheckBox(this))
    , m_values(new QCheckBox(tr("Hide attribute &values"), this))
    , m_read(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_said(new WrapLabel(this, Tone::Muted))
{
    setObjectName(u"workspaceDialog"_s);
    build(session.directory->workers().size());
    showReading(false);
    m_read->setFocus();
}

WorkspaceDialog::~WorkspaceDialog() = default;

void WorkspaceDialog::build(qsizetype workers)
{
    auto *what = new WrapLabel(this);
    what->setObjectName(u"workspaceWhat"_s);
    what->setText(tr("The workspace, its activities, task channels, task queues, workflows and workers, as the account "
                     "answers. It is only read; nothing is changed."));
    m_channels->setObjectName(u"workspaceChannels"_s);
    m_channels->setChecked(true);
    m_channels->setText(workers > 0 ? tr("Also how many tasks each worker may have: %n requests f&or it", nullptr,
                                         static_cast<int>(workers))
                                    : tr("Also how many tasks each worker may have: a request f&or each"));
    m_read->setObjectName(u"workspaceRead"_s);
    m_read->setAutoDefault(false);
    m_progress->setObjectName(u"workspaceProgress"_s);
    m_progress->setAccessibleName(tr("What has been read"));
    m_said->setObjectName(u"workspaceSaid"_s);
    m_values->setObjectName(u"hideValues"_s);
    auto *cost = new WrapLabel(this, Tone::Muted);
    cost->setText(tr("Equal values stay equal, so queues and filters find the same workers and tasks. What compares "
                     "parts or the order of texts (CONTAINS, <, >) no longer does, and nobody recognises a skill by "
                     "its name. Numbers, true and false stay as they are."));
    auto *reading = new QHBoxLayout;
    reading->setSpacing(Theme::grid(2));
    reading->addWidget(m_read);
    reading->addWidget(m_progress, 1);
    reading->addStretch(0);
    form()->addRow(tr("Reads"), what);
    form()->addRow({}, m_channels);
    form()->addRow({}, reading);
    // A row without a label gets as much height as its text would need in a narrow column.
    form()->addRow(new PlainLabel({}, this), m_said);
    addSwitch(m_values);
    form()->addRow(tr("Hides"), switches());
    form()->addRow(new PlainLabel({}, this), cost);
    // As they stand: what all such dialogs have was made before.
    QWidget *before = m_channels;
    for (QWidget *next : {static_cast<QWidget *>(m_read), switches()->findChild<QWidget *>(u"hideNumbers"_s),
                          switches()->findChild<QWidget *>(u"hideNames"_s), static_cast<QWidget *>(m_values)}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_read, &QPushButton::clicked, this, &WorkspaceDialog::toggleReading);
    connect(m_values, &QCheckBox::toggled, this, &WorkspaceDialog::recompose);
}

void WorkspaceDialog::toggleReading()
{
    if (m_fetch)
        m_fetch->cancel();
    else
        startReading();
}

void WorkspaceDialog::startReading()
{
    if (!m_client) {
        say(tr("This connection is over. Connect again to read the workspace."), Tone::Bad);
        return;
    }
    m_wanted.workerChannels = m_channels->isChecked();
    m_fetch = new WorkspaceFetch(*m_client, m_wanted, this);
    connect(m_fetch, &WorkspaceFetch::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
        say(tr("%1 of %2 lists read").arg(done).arg(total), Tone::Muted);
    });
    connect(m_fetch, &WorkspaceFetch::waiting, this, [this](qint64 msecs, const Error &why) {
        say(why.kind == ErrorKind::Paced
                ? tr("Waits %1: there is a bound of reads a minute.").arg(waitText(msecs))
                : tr("%1 Tries again in %2.").arg(errorText(why, ErrorPlace::Directory).caption, waitText(msecs)),
            Tone::Wait);
    });
    connect(m_fetch, &WorkspaceFetch::finished, this, &WorkspaceDialog::readingEnded);
    m_progress->setMaximum(0); // It moves, and nobody knows how far yet.
    showReading(true);
    say(tr("Reading…"), Tone::Muted);
    m_fetch->start();
}

void WorkspaceDialog::readingEnded()
{
    WorkspaceFetch *fetch = std::exchange(m_fetch, nullptr);
    fetch->deleteLater();
    if (fetch->result().ok()) {
        m_answers = fetch->result().value();
        const QStringList &notes = fetch->notes();
        QStringList lines{tr("The workspace has been read.")};
        lines += notes.first(std::min(notes.size(), MostNotes));
        if (notes.size() > MostNotes)
            lines += tr("and %n more", nullptr, static_cast<int>(notes.size() - MostNotes));
        say(lines.join(u'\n'), notes.isEmpty() ? Tone::Ok : Tone::Wait);
        recompose();
    } else if (fetch->result().error().kind == ErrorKind::Canceled) {
        QStringList lines{tr("Reading was stopped. Nothing is changed."), stillShown()};
        lines.removeAll(QString());
        say(lines.join(u'\n'), Tone::Wait);
    } else {
        const ErrorText text = errorText(fetch->result().error(), ErrorPlace::Directory, {.asksAgain = false});
        QStringList lines{tr("The workspace could not be read."), text.caption, text.advice, text.details,
                          stillShown()};
        lines.removeAll(QString());
        say(lines.join(u'\n'), Tone::Bad);
    }
    showReading(false);
}

/// What would be saved, if not what was just to be read.
QString WorkspaceDialog::stillShown() const
{
    if (!m_answers)
        return {};
    return tr("What is shown, and would be saved, is what was read at %1.")
        .arg(timeText(m_answers->read, m_wanted.now()));
}

void WorkspaceDialog::showReading(bool isReading)
{
    m_read->setText(isReading ? tr("S&top") : m_answers ? tr("&Read again") : tr("&Read"));
    m_progress->setVisible(isReading);
    m_channels->setEnabled(!isReading);
}

void WorkspaceDialog::say(const QString &text, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(text);
}

std::function<BugBundle()> WorkspaceDialog::compose(const RedactionOptions &options) const
{
    if (!m_answers)
        return [] { return BugBundle(); };
    return [answers = *m_answers, mask = WorkspaceMask{options, m_values->isChecked()}] {
        MaskedWorkspace hidden = masked(answers, mask);
        BugBundle bundle;
        bundle.files = {{u"workspace.json"_s, workspaceFile(hidden.answers)}};
        bundle.made = std::move(hidden.made);
        return bundle;
    };
}

} // namespace Desk
