#include "reading.h"

#include "reservations/roles.h"
#include "taskrouter/address.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/instructions/sendbutton.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace RoughHour {

Desk::InstructionPanel *Reading::panel() const
{
    return m_window.findChild<Desk::InstructionPanel *>();
}

Desk::SendButton *Reading::sendButton() const
{
    return m_window.findChild<Desk::SendButton *>();
}

Desk::RequestPreview Reading::request() const
{
    const Desk::InstructionPanel *const now = panel();
    return now ? now->preview() : Desk::RequestPreview();
}

QByteArray Reading::body() const
{
    return Desk::encodeForm(request().fields);
}

Desk::Sid Reading::target() const
{
    const Desk::InstructionPanel *const now = panel();
    return now ? now->target().reservation : Desk::Sid();
}

QString Reading::action() const
{
    const Desk::InstructionPanel *const now = panel();
    return now && !target().isNull() ? now->chosenAction() : QString();
}

Desk::Sid Reading::named() const
{
    const auto *label = m_window.findChild<Desk::SidLabel *>(u"detailSid"_s);
    return label ? label->sid() : Desk::Sid();
}

Desk::Sid Reading::open() const
{
    const Desk::Address &address = m_window.address();
    return address.task.isNull() ? address.worker : address.task;
}

QAbstractItemView *Reading::reservations() const
{
    return m_window.findChild<QAbstractItemView *>(u"reservations"_s);
}

QAbstractItemView *Reading::tasks() const
{
    return m_window.findChild<QAbstractItemView *>(u"tasks"_s);
}

QList<Desk::Sid> Reading::rows() const
{
    QList<Desk::Sid> sids;
    const QAbstractItemView *view = reservations();
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row)
        sids.append(model->index(row, 0).data(Desk::SidRole).value<Desk::Sid>());
    return sids;
}

QStringList Reading::messages() const
{
    QStringList texts;
    for (const QLabel *label : m_window.findChildren<QLabel *>(u"messageText"_s)) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

QWidget *Reading::find(const char *name) const
{
    return m_window.findChild<QWidget *>(QString::fromLatin1(name));
}

QList<QWidget *> Reading::dialogs() const
{
    QList<QWidget *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        const Qt::WindowType type = widget->windowType();
        if (widget != &m_window && widget->isVisible() &&
            (type == Qt::Dialog || type == Qt::Sheet || type == Qt::Window))
            found.append(widget);
    }
    return found;
}

} // namespace RoughHour
