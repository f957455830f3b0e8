#include "opener.h"

#include "text/joinedparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MaxScanned = 100'000; ///< More than any line of a log; searching it must not be noticeable.

/// False where a damaged SID is in it: the text may mean something else than the SIDs that are left.
bool isUsable(const SidScan &scan)
{
    return scan.address != Address() && scan.problem.isEmpty();
}

bool isOneWord(QStringView text)
{
    return text.size() <= 100 && std::none_of(text.begin(), text.end(), [](QChar c) { return !c.isLetterOrNumber(); });
}

/// "WT12" and "WTabcdef" were meant as SIDs, "Wanda" was not.
bool meansSid(const QString &word)
{
    constexpr qsizetype least = 8;
    if (word.size() < 3 || sidKind(word.first(2).toUpper()) == SidKind::None)
        return false;
    const auto isDigit = [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    return word.at(2).isDigit() || (word.size() >= least && std::all_of(word.begin() + 2, word.end(), isDigit));
}

/// A text field in which Return opens, and Shift or Ctrl with Return breaks the line.
class OpenText final : public QPlainTextEdit
{
public:
    OpenText(std::function<void()> entered, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_entered(std::move(entered))
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isReturn)
            QPlainTextEdit::keyPressEvent(event);
        else if (event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))
            insertPlainText(u"\n"_s);
        else if (!event->isAutoRepeat())
            m_entered();
    }

private:
    std::function<void()> m_entered;
};

} // namespace

Opener::Opener(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

Opener::~Opener() = default;

void Opener::setEndpoint(const QUrl &baseUrl)
{
    m_baseUrl = baseUrl;
    if (m_question)
        m_question->reject();
}

QString Opener::explanation(const QString &text, bool *ok) const
{
    const SidScan scan = scanSids(QStringView(text).left(MaxScanned), m_baseUrl);
    *ok = isUsable(scan);
    // A single word that was meant as a SID is explained; a sentence is only searched.
    if (const QStringView word = QStringView(text).trimmed();
        scan.sids.isEmpty() && word.size() >= 2 && isOneWord(word)) {
        if (const SidKind kind = sidKind(word.first(2).toString().toUpper()); kind != SidKind::None)
            return sidObjection(word, kind);
    }
    if (!*ok)
        return !scan.problem.isEmpty() ? scan.problem
               : scan.sids.isEmpty()
                   ? tr("There is no SID in this text.")
                   : tr("%1 cannot be opened here: give a task (WT…), a worker (WK…) or a workspace (WS…).")
                         .arg(scan.sids.first().shortened());
    QStringList parts;
    const auto add = [&parts](const QString &what, Sid sid) {
        if (!sid.isNull())
            parts.append(what.arg(sid.shortened()));
    };
    add(tr("workspace %1"), scan.address.workspace);
    add(tr("task %1"), scan.address.task);
    add(tr("worker %1"), scan.address.worker);
    add(tr("reservation %1"), scan.address.reservation);
    if (scan.address.task.isNull() && scan.address.worker.isNull() && !scan.address.reservation.isNull())
        return tr("Chooses reservation %1 where it is one of those that are shown.")
            .arg(scan.address.reservation.shortened());
    QString said = tr("Opens %1.").arg(parts.join(comma()));
    if (!scan.foreignUrl.isEmpty())
        said += u' ' + tr("The link is of another host, %1.").arg(scan.foreignUrl.host());
    return said;
}

bool Opener::isName(const QString &text) const
{
    constexpr qsizetype longest = 60; // Of a line of a log is said what is missing in it.
    const QString word = text.trimmed();
    if (word.isEmpty() || word.size() > longest || word.contains(u'\n') || word.contains(u"://"_s))
        return false;
    if (!scanSids(word, m_baseUrl).sids.isEmpty())
        return false;
    const QStringList words = word.split(u' ', Qt::SkipEmptyParts);
    return std::none_of(words.begin(), words.end(), meansSid);
}

void Opener::open(const QString &text)
{
    bool ok = false;
    const QString why = explanation(text, &ok);
    if (!ok) {
        Q_EMIT refused(why);
        return;
    }
    const SidScan scan = scanSids(QStringView(text).left(MaxScanned), m_baseUrl);
    if (scan.foreignUrl.isEmpty()) {
        Q_EMIT opened(scan.address);
        return;
    }
    QMessageBox *box = plainQuestion(
        m_window, tr("A link to another host"),
        tr("This link points to %1, not to %2.").arg(scan.foreignUrl.host(), m_baseUrl.host()),
        tr("Nothing is ever sent to %1. Only the SIDs in the link would be looked up at %2, with your credentials.")
            .arg(scan.foreignUrl.host(), m_baseUrl.host()));
    box->setObjectName(u"foreignLinkQuestion"_s);
    m_question = box;
    QPushButton *use = box->addButton(tr("Look up the SIDs"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(use, &QPushButton::clicked, this, [this, address = scan.address] { Q_EMIT opened(address); });
    box->open();
}

void Opener::showDialog()
{
    auto *dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"openDialog"_s);
    dialog->setWindowTitle(tr("Open"));
    auto *label = new PlainLabel(tr("&A SID, a link, or any text with SIDs in it"), dialog);
    auto *said = new WrapLabel(dialog, Tone::Muted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, dialog);
    QPushButton *open = buttons->button(QDialogButtonBox::Open);
    auto *field = new OpenText(
        [said, open, dialog] {
            if (open->isEnabled()) {
                dialog->accept();
            } else if (said->text().isEmpty()) {
                said->setText(tr("Type or paste what is to be opened."));
                said->setTone(Tone::Bad);
            }
        },
        dialog);
    field->setObjectName(u"openText"_s);
    field->setTabChangesFocus(true);
    field->setProperty("deskField", true); // Framed like the other fields, see Style.
    field->setMinimumSize(Theme::grid(110), Theme::grid(24));
    label->setBuddy(field);
    said->setObjectName(u"openExplanation"_s);
    said->setMinimumHeight(Theme::grid(10));
    open->setEnabled(false);
    Theme::setPrimary(open, true);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(Theme::grid(2));
    column->addWidget(label);
    column->addWidget(field, 1);
    column->addWidget(said);
    column->addWidget(buttons);
    connect(field, &QPlainTextEdit::textChanged, dialog, [this, field, said, open] {
        bool ok = false;
        const QString text = field->toPlainText();
        said->setText(text.trimmed().isEmpty() ? QString() : paragraph(explanation(text, &ok)));
        said->setTone(ok || text.trimmed().isEmpty() ? Tone::Muted : Tone::Bad);
        open->setEnabled(ok);
    });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, field] { this->open(field->toPlainText()); });
    dialog->open();
    field->setFocus();
}

} // namespace Desk
