#include "invariants.h"

#include "driver.h"

#include "journal/journalroles.h"
#include "reservations/roles.h"
#include "taskrouter/sid.h"
#include "ui/instructions/parameterfield.h"
#include "ui/instructions/requestview.h"
#include "ui/instructions/sendbutton.h"
#include "ui/journal/journaldetails.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace RoughHour {

namespace {

QString targetIsAChoice(Driver &driver)
{
    driver.target().look(driver.reading());
    return driver.target().take();
}

QString onePostADecision(Driver &driver)
{
    return driver.posts().check(driver.life().wire());
}

QString detailsNameTheTarget(Driver &driver)
{
    const Desk::Sid target = driver.reading().target();
    const Desk::Sid named = driver.reading().named();
    return target == named ? QString()
                           : u"the details are of %1, Send acts on %2"_s.arg(named.toString(), target.toString());
}

/// The row that is marked, the details and Send are of one reservation.
QString markedRowIsTheTarget(Driver &driver)
{
    const QAbstractItemView *table = driver.reading().reservations();
    if (!table || !table->isVisible() || !table->selectionModel())
        return {};
    const QModelIndexList selected = table->selectionModel()->selectedRows();
    const Desk::Sid target = driver.reading().target();
    for (const QModelIndex &index : selected) {
        const auto sid = index.data(Desk::SidRole).value<Desk::Sid>();
        if (sid != target)
            return u"%1 is marked, Send acts on %2"_s.arg(sid.toString(), target.toString());
    }
    return {};
}

/// What is hidden can be named as the target, but nothing is sent to it.
QString nothingHiddenIsSentTo(Driver &driver)
{
    const Desk::SendButton *send = driver.reading().sendButton();
    const Desk::Sid target = driver.reading().target();
    if (!send || target.isNull() || !send->isEnabled())
        return {};
    return driver.reading().rows().contains(target) ? QString()
                                                    : u"Send is on for %1, which no row shows"_s.arg(target.toString());
}

/// Of the tasks, the one that is open is marked, and no other.
QString markedTaskIsOpen(Driver &driver)
{
    const QAbstractItemView *tasks = driver.reading().tasks();
    if (!tasks || !tasks->isVisible() || !tasks->selectionModel())
        return {};
    const QModelIndexList selected = tasks->selectionModel()->selectedRows();
    const Desk::Sid open = driver.reading().open();
    for (const QModelIndex &index : selected) {
        const auto sid = index.data(Desk::SidRole).value<Desk::Sid>();
        if (!sid.isNull() && sid != open)
            return u"%1 is marked, %2 is open"_s.arg(sid.toString(), open.toString());
    }
    return {};
}

QString journalDetailsFollow(Driver &driver)
{
    const auto *details = driver.reading().window().findChild<Desk::JournalDetails *>();
    const auto *table = driver.reading().window().findChild<QAbstractItemView *>(u"journalTable"_s);
    if (!details || !table || !table->isVisible() || details->rowId() == 0 || !table->selectionModel())
        return {};
    // One that changed while it was read, or that was asked for by name, may be beside the list.
    const QModelIndexList rows =
        table->model()->match(table->model()->index(0, 0), Desk::JournalIdRole, details->rowId(), 1, Qt::MatchExactly);
    const bool isMarked = rows.isEmpty() || table->selectionModel()->isRowSelected(rows.constFirst().row());
    return isMarked ? QString() : u"the journal shows an entry that is not marked in it"_s;
}

/// The text in a field of the form is what stands in the request.
QString formIsRequest(Driver &driver)
{
    if (driver.reading().action().isEmpty()) // Nothing is chosen: there is no request, and no form in sight.
        return {};
    const Desk::RequestPreview request = driver.reading().request();
    for (const Desk::ParameterField *field : driver.reading().window().findChildren<Desk::ParameterField *>()) {
        const auto *edit = qobject_cast<const QLineEdit *>(field->editor()->controls().value(0));
        const auto *combo = qobject_cast<const QComboBox *>(field->editor()->controls().value(0));
        QString shown;
        if (edit)
            shown = edit->text();
        else if (combo && combo->isEditable())
            shown = combo->lineEdit()->text();
        else
            continue;
        const QByteArray name = field->parameter().name.toLatin1();
        const auto sent = std::find_if(request.fields.cbegin(), request.fields.cend(),
                                       [&name](const Desk::WireField &wire) { return wire.name == name; });
        const QString value = sent == request.fields.cend() ? QString() : sent->value;
        if (shown != value && !shown.isEmpty())
            return u"%1 shows “%2”, and “%3” would be sent"_s.arg(field->parameter().name, shown, value);
        if (shown.isEmpty() && !value.isEmpty())
            return u"%1 is empty, and “%2” would be sent"_s.arg(field->parameter().name, value);
    }
    return {};
}

/// Every line of the body stands in the request that is shown.
QString requestIsShown(Driver &driver)
{
    const auto *view = driver.reading().window().findChild<Desk::RequestView *>();
    if (!view || driver.reading().target().isNull())
        return {};
    const QString text = view->text();
    for (const QByteArray &field : Desk::maskedForm(driver.reading().request().fields).split('&')) {
        if (!text.contains(QString::fromLatin1(field)))
            return u"the request that is shown lacks %1"_s.arg(QString::fromLatin1(field));
    }
    return {};
}

QString focusIsSomewhere(Driver &driver)
{
    if (QApplication::activePopupWidget())
        return {};
    const QWidget *active = QApplication::activeWindow();
    if (!active) // Minimised, or another program is in front.
        return {};
    const QWidget *modal = QApplication::activeModalWidget();
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return u"nothing has the focus in %1"_s.arg(active->objectName());
    if (modal && focus->window() != modal)
        return u"%1 has the focus behind a dialog"_s.arg(focus->objectName());
    if (!focus->isVisible() || !focus->isEnabled())
        return u"%1 has the focus, and is hidden or off"_s.arg(focus->objectName());
    if (focus == &driver.reading().window())
        return u"the window itself has the focus"_s;
    return {};
}

QString noUntrueTrouble(Driver &driver)
{
    constexpr qint64 whileAgo = 20'000;
    Wire &wire = driver.life().wire();
    if (wire.isAway() || !wire.failing().isEmpty() || wire.sinceTrouble() < whileAgo)
        return {};
    static const QStringList troubles{u"502"_s, u"503"_s, u"cannot be reached"_s, u"Too many requests"_s};
    // What became of an instruction stays said, with the time when that was.
    static const QRegularExpression ofAnInstruction(u"^\\d\\d:\\d\\d:\\d\\d · "_s);
    for (const QString &message : driver.reading().messages()) {
        if (ofAnInstruction.match(message).hasMatch())
            continue;
        for (const QString &trouble : troubles) {
            if (message.contains(trouble))
                return u"every list was answered well for %1 s, and this stands there: %2"_s.arg(
                    QString::number(whileAgo / 1000), message);
        }
    }
    return {};
}

QString copiedIsOver(Driver &driver)
{
    constexpr int stepsOfASuccess = 60;
    if (driver.step() - driver.lastCopy() < stepsOfASuccess)
        return {};
    for (const QString &message : driver.reading().messages()) {
        if (message.contains("Copied"_L1))
            return u"nothing was copied for %1 steps: %2"_s.arg(QString::number(stepsOfASuccess), message);
    }
    return {};
}

QString dialogsAreAskedFor(Driver &driver)
{
    constexpr int stepsOfADialog = 12;
    const QList<QWidget *> dialogs = driver.reading().dialogs();
    for (const QWidget *dialog : dialogs) {
        // TaskRouter's own 401 asks for the secret again; the wire sends none, so it is never right here.
        if (driver.step() - driver.lastDialog() > stepsOfADialog)
            return u"%1 “%2” is open, which nobody asked for"_s.arg(dialog->objectName(), dialog->windowTitle());
    }
    QStringList names;
    for (const QWidget *dialog : dialogs)
        names.append(QString::fromLatin1(dialog->metaObject()->className()) + u' ' + dialog->objectName());
    return dialogs.size() > 3 ? u"%1 dialogs at once: %2"_s.arg(dialogs.size()).arg(names.join(u", "_s)) : QString();
}

QString questionIsOfThisAccount(Driver &driver)
{
    const auto *question = driver.reading().window().findChild<QMessageBox *>(u"unlockQuestion"_s);
    if (!question || !question->isVisible())
        return {};
    const auto *meaning = driver.reading().window().findChild<QLabel *>(u"bannerMeaning"_s);
    const QString account = meaning ? meaning->text().section(u" · "_s, 0, 0) : QString();
    return question->text().contains(account) ? QString()
                                              : u"asked is “%1”, open is “%2”"_s.arg(question->text(), account);
}

QString nothingWarns(Driver &)
{
    return Log::drainWarnings().join(u" | "_s);
}

QString theWindowTurns(Driver &driver)
{
    constexpr qint64 bound = 5000;
    const qint64 longest = driver.heartbeat().drainLongest();
    return longest > bound ? u"the window stood for %1 ms"_s.arg(longest) : QString();
}

} // namespace

const QList<Invariant> &invariants()
{
    static const QList<Invariant> all{
        {"target is a choice", targetIsAChoice},
        {"one POST a decision", onePostADecision},
        {"details name the target", detailsNameTheTarget, 3000},
        {"marked row is the target", markedRowIsTheTarget, 3000},
        {"nothing hidden is sent to", nothingHiddenIsSentTo, 3000},
        {"marked task is open", markedTaskIsOpen, 3000},
        {"the journal's details follow", journalDetailsFollow, 3000},
        {"the form is the request", formIsRequest},
        {"the request is shown", requestIsShown},
        {"focus is somewhere", focusIsSomewhere, 3000},
        {"no untrue trouble", noUntrueTrouble, 3000},
        {"copied is over", copiedIsOver, 7000},
        {"dialogs are asked for", dialogsAreAskedFor, 3000},
        {"the question is of this account", questionIsOfThisAccount},
        {"nothing warns", nothingWarns},
        {"the window turns", theWindowTurns},
    };
    return all;
}

} // namespace RoughHour
