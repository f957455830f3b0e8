#include "pasteview.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// Longer texts are not commands that people type or copy.
constexpr qsizetype longestPaste = 100'000;

} // namespace

PasteView::PasteView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : NoticeFrame(Tone::Accent, parent)
    , m_catalogue(std::move(catalogue))
    , m_text(new QPlainTextEdit(this))
    , m_plus(new QCheckBox(this))
    , m_note(new WrapLabel(this))
    , m_fill(new QPushButton(tr("Fill in the form"), this))
{
    setObjectName(u"pasteView"_s);
    auto *label = new WrapLabel(this);
    label->setText(tr("Paste a curl or twilio-cli line, or a browser's “Copy as fetch”. It is read, not run."));
    m_text->setObjectName(u"pasteText"_s);
    m_text->setAccessibleName(tr("Line to read"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::fixedFont(font()));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 8);
    m_plus->setObjectName(u"pastePlus"_s);
    m_plus->setChecked(true);
    m_note->setObjectName(u"pasteNote"_s);
    m_note->setFont(Theme::secondaryFont(font()));
    m_fill->setObjectName(u"pasteFill"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"pasteCancel"_s);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_fill);
    flow->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(2));
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_plus);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteView::read);
    connect(m_plus, &QCheckBox::toggled, this, &PasteView::read);
    connect(m_fill, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_request); });
    connect(cancel, &QPushButton::clicked, this, &PasteView::closed);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_plus, m_fill, cancel})
        part->installEventFilter(this);
    read();
}

// Ctrl+Return ends what one is in, and Esc leaves it: the window's keys would send what the form still has behind the
// line, or close a message somewhere else.
bool PasteView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return NoticeFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            Q_EMIT closed();
        return true;
    }
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || !key->modifiers().testFlag(Qt::ControlModifier))
        return NoticeFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) {
        if (m_text->toPlainText().trimmed().isEmpty())
            say(tr("There is no line yet. Nothing was filled in."), Tone::Bad);
        m_fill->click();
    }
    return true;
}

void PasteView::open(const QString &text, const QString &reservationSid)
{
    m_reservationSid = reservationSid;
    m_plus->setChecked(true);
    const bool readable = text.size() <= longestPaste && readPasted(*m_catalogue, text).problem.isEmpty();
    m_text->setPlainText(readable ? text.trimmed() : QString());
    read();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PasteView::read()
{
    const QString text = m_text->toPlainText();
    QStringList notes;
    m_request = {};
    if (text.size() > longestPaste)
        m_request.problem = tr("This text is too long for one line of a shell.");
    else if (!text.trimmed().isEmpty())
        m_request = readPasted(*m_catalogue, text, m_plus->isChecked());
    // As the command is written, a blank would be sent in place of the "+".
    m_plus->setVisible(!m_request.plus.isEmpty());
    m_plus->setText(tr("Keep the “+” of %1, which the line would send as a blank")
                        .arg(m_request.plus.join(u", "_s).left(100).replace(u'&', u"&&"_s)));
    if (!m_request.problem.isEmpty()) {
        notes.append(m_request.problem);
    } else if (const Action *action = m_catalogue->action(m_request.action)) {
        notes.append(tr("%1, %2 set.").arg(action->title).arg(m_request.draft.count()));
        if (!m_request.ignored.isEmpty())
            notes.append(tr("Left out: %1.").arg(m_request.ignored.join(u", "_s).left(300)));
        notes += m_request.notes;
        if (!m_request.ifMatch.isEmpty())
            notes.append(tr("The line is for the version %1 (If-Match); what is sent here is for the version that is "
                            "shown.")
                             .arg(m_request.ifMatch.left(60)));
        const QString &sid = m_request.reservationSid;
        if (!sid.isEmpty() && !m_reservationSid.isEmpty() && sid.compare(m_reservationSid, Qt::CaseInsensitive) != 0)
            notes.append(
                tr("The line is for another reservation (%1); the form stays with the one that is chosen here.")
                    .arg(sid.left(40)));
    }
    say(notes.join(u' '), m_request.problem.isEmpty() ? Tone::Plain : Tone::Bad);
    m_fill->setEnabled(m_request.problem.isEmpty() && !m_request.action.isEmpty());
}

void PasteView::say(const QString &note, Tone tone)
{
    m_note->setText(note);
    m_note->setTone(tone);
    m_note->setVisible(!note.isEmpty());
    m_text->setAccessibleDescription(note);
}

} // namespace Desk
