#include "presenter.h"

#include "keyecho.h"

#include <QApplication>
#include <QDialog>
#include <QHash>
#include <QWidget>

#include <utility>

namespace Desk {

namespace {

constexpr qreal Larger = 1.25;

QFont larger(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * Larger);
    else
        font.setPixelSize(qRound(font.pixelSize() * Larger));
    return font;
}

/// The sizes of all that have one of their own, such as titles: those do not follow the application's.
QHash<QWidget *, qreal> ownSizes()
{
    QHash<QWidget *, qreal> sizes;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        const bool isOwn = widget->testAttribute(Qt::WA_SetFont) && widget->font().resolveMask() & QFont::SizeResolved;
        if (isOwn && widget->font().pointSizeF() > 0)
            sizes.insert(widget, widget->font().pointSizeF());
    }
    return sizes;
}

/// All grow or shrink alike, those that were made in between as well.
void changeFont(const QFont &font, qreal factor)
{
    const QHash<QWidget *, qreal> sizes = ownSizes();
    QApplication::setFont(font);
    const QWidgetList all = QApplication::allWidgets(); // Some may have been made, or gone, by that.
    for (QWidget *widget : all) {
        const auto size = sizes.constFind(widget);
        if (size == sizes.constEnd())
            continue;
        QFont own = widget->font();
        own.setPointSizeF(*size * factor);
        widget->setFont(own);
    }
}

} // namespace

Presenter::Presenter(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

Presenter::~Presenter() = default;

void Presenter::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    if (on) {
        m_before = QApplication::font();
        changeFont(larger(m_before), Larger);
        m_keys = new KeyEcho(m_window);
        // What they show was read before, or is of others.
        const auto dialogs = m_window.findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            putAway(*dialog);
    } else {
        changeFont(m_before, 1 / Larger);
        delete m_keys;
        for (const QPointer<QDialog> &dialog : std::exchange(m_hidden, {})) {
            if (dialog)
                dialog->show();
        }
    }
}

/// What stands beside the window may hold what somebody typed, and comes back.
void Presenter::putAway(QDialog &dialog)
{
    if (dialog.isModal() || !dialog.isVisible()) {
        dialog.close();
        return;
    }
    dialog.hide();
    m_hidden.append(&dialog);
}

} // namespace Desk
