#include "things.h"

#include "reservations/roles.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace RoughHour::Things {

namespace {

struct Decision
{
    const char *name; ///< How the objectName begins.
    Mays may;
};
const Mays Anything =
    May::OpenOther | May::OpenLater | May::ChooseReservation | May::ChooseAction | May::Send | May::OpenDialog;
const Decision Decisions[] = {
    {"button.more", May::Nothing},
    {"button.", May::ChooseAction},
    {"actOn.", May::ChooseAction},
    {"openField", May::OpenDialog}, // What is typed there is looked for among everything else.
    {"send", May::Send},
    {"conflict", May::Send | May::ChooseAction},
    {"backButton", May::OpenOther},
    {"goToCurrent", May::ChooseReservation},
    {"forwardButton", May::OpenOther},
    {"noteDay", May::OpenOther},
    {"cancelTask", May::OpenDialog},
    {"completeTask", May::OpenDialog},
    {"taskPriority", May::OpenDialog},
    {"taskAttributes", May::OpenDialog},
    {"attributesGoOn", May::OpenDialog},
    {"moveWorker", May::OpenDialog},
    {"journalOpen", May::OpenOther | May::OpenLater | May::ChooseReservation},
    {"startScenario", May::OpenLater},
    {"pasteFill", May::ChooseAction},
    {"stateButton", May::OpenLater | May::OpenDialog},
    {"message", Anything},
    {"unlock", May::OpenDialog},
    {"training", May::OpenLater},
    {"connect", May::OpenDialog | May::OpenLater},
    {"export", May::OpenDialog},
    {"openScenario", May::OpenDialog},
    {"bundle", May::OpenDialog},
    {"saveReport", May::OpenDialog},
    {"report", May::OpenDialog},
    {"journalMore", May::OpenDialog},
    {"redaction", May::OpenDialog},
};

bool endsTheProgram(const QObject *thing)
{
    const QString name = thing->objectName();
    // Qt's own file dialog asks in a loop of its own about a name that is no file, and nobody would answer there.
    return name.startsWith("quit"_L1) || name == "closeNow"_L1 || name == "openScenario"_L1;
}

} // namespace

QWidget *front(Driver &driver)
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    const QList<QWidget *> dialogs = driver.reading().dialogs();
    return dialogs.isEmpty() ? &driver.reading().window() : dialogs.constLast();
}

bool hasPopup()
{
    return QApplication::activePopupWidget() != nullptr;
}

bool always(Driver &)
{
    return true;
}

bool noPopup(Driver &)
{
    return !hasPopup();
}

bool isFree(Driver &driver)
{
    return !hasPopup() && driver.reading().dialogs().isEmpty() && driver.reading().window().isVisible() &&
           !driver.reading().window().isMinimized();
}

QString nameOf(const QObject *thing)
{
    if (!thing)
        return u"nothing"_s;
    QString name = thing->objectName();
    for (const QObject *parent = thing->parent(); name.isEmpty() && parent; parent = parent->parent())
        name = parent->objectName();
    return QString::fromLatin1(thing->metaObject()->className()) + u' ' + name;
}

QList<QWidget *> fields(QWidget *root)
{
    QList<QWidget *> found;
    for (QLineEdit *edit : reachable<QLineEdit>(root)) {
        if (!edit->isReadOnly())
            found.append(edit);
    }
    for (QPlainTextEdit *edit : reachable<QPlainTextEdit>(root)) {
        if (!edit->isReadOnly())
            found.append(edit);
    }
    return found;
}

QList<QWidget *> buttons(QWidget *root)
{
    QList<QWidget *> found;
    for (QAbstractButton *button : reachable<QAbstractButton>(root)) {
        if (!endsTheProgram(button))
            found.append(button);
    }
    return found;
}

Mays mayOf(const QObject *button)
{
    // Whatever is answered in a dialog is answered by a person.
    const auto *widget = qobject_cast<const QWidget *>(button);
    if (widget && widget->window() && widget->window()->windowType() == Qt::Dialog)
        return Anything;
    for (const QObject *thing = button; thing; thing = thing->parent()) {
        for (const Decision &decision : Decisions) {
            if (thing->objectName().startsWith(QLatin1StringView(decision.name)))
                return decision.may;
        }
        if (thing->objectName() == "banner"_L1)
            return May::OpenDialog | May::OpenLater;
    }
    return May::Nothing;
}

QList<QModelIndex> shownRows(const QAbstractItemView *view)
{
    QList<QModelIndex> rows;
    if (!view || !view->model() || !canReach(view))
        return rows;
    QModelIndex index = view->indexAt(QPoint(8, 8));
    const auto *tree = qobject_cast<const QTreeView *>(view);
    for (int y = 8; y < view->viewport()->height(); y += 8) {
        const QModelIndex at = view->indexAt(QPoint(tree ? 30 : 12, y));
        if (at.isValid() && (rows.isEmpty() || at != rows.constLast()))
            rows.append(at);
    }
    Q_UNUSED(index)
    return rows;
}

QString text(Driver &driver)
{
    static const QList<QString> texts{u"refund"_s,
                                      u"Alice"_s,
                                      u"pending"_s,
                                      u"client:zed"_s,
                                      u"+15551234567"_s,
                                      u"Zoë é ß"_s,
                                      u"1234"_s,
                                      u"-1"_s,
                                      u"a b  c"_s,
                                      u"WT"_s,
                                      u"WR0123456789abcdef0123456789abcdef"_s,
                                      u"https://example.test/x?y=1&z=2"_s,
                                      u"true"_s,
                                      u"\"quoted\" & <b>"_s,
                                      u"billing"_s,
                                      u"GET"_s,
                                      u"x"_s,
                                      u"call"_s};
    return driver.dice.of(texts);
}

int gap(Driver &driver)
{
    static const QList<int> gaps{2, 2, 5, 10, 20, 40, 80, 200};
    return driver.dice.of(gaps);
}

} // namespace RoughHour::Things
