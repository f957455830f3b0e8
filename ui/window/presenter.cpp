#include "presenter.h"

#include "keyecho.h"

#include <QApplication>
#include <QDialog>
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
        QApplication::setFont(larger(m_before));
        m_keys = new KeyEcho(m_window);
        // What they show was read before, or is of others.
        const auto dialogs = m_window.findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            putAway(*dialog);
    } else {
        QApplication::setFont(m_before);
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
