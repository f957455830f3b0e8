#include "keyspage.h"

#include "ui/keys/actionregistry.h"
#include "ui/keys/keystext.h"
#include "ui/window/mainwindow.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int SettledMsecs = 1000;
} // namespace

KeysPage::KeysPage(const MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_settled.setInterval(SettledMsecs);
    connect(&m_settled, &QTimer::timeout, this, &KeysPage::write);
}

KeysPage::~KeysPage() = default;

void KeysPage::start()
{
    m_registry = m_window.findChild<ActionRegistry *>();
    connect(m_registry, &ActionRegistry::changed, &m_settled, qOverload<>(&QTimer::start));
    m_settled.start();
}

void KeysPage::write()
{
    if (!m_window.findChild<QAction *>(u"action.accept"_s))
        return; // In a second, once more.
    m_settled.stop();
    m_registry->disconnect(&m_settled);
    Q_EMIT written(keysText(*m_registry));
}

} // namespace Desk
