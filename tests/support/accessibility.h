#pragma once

#include "profiles/profilestore.h"
#include "profiles/secretstore.h"
#include "profiles/settings.h"
#include "startup/sessioncontroller.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Helpers for tests that use the program through the accessibility interface.
namespace Accessibility {

using namespace Desk;
using namespace Qt::StringLiterals;

constexpr int StartMsecs = 30'000;

/// The whole program on the training simulator, for use without eyes and mouse.
struct Program
{
    Program()
    {
        since.start();
        window = std::make_unique<MainWindow>(settings, since);
        StartupInput input;
        input.line.training = true;
        input.journalPath = folder.filePath(u"journal/journal.sqlite"_s);
        controller = std::make_unique<SessionController>(*window, profiles, keyring, settings, std::move(input));
        window->resize(1600, 1000);
        window->show();
    }
    ~Program() { controller.reset(); }
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] bool waitUntilItStands() const
    {
        return QTest::qWaitFor([this] { return !window->findChild<SidLabel *>(u"detailSid"_s)->sid().isNull(); },
                               StartMsecs);
    }
    void trigger(const char *action) const { window->findChild<QAction *>(QLatin1StringView(action))->trigger(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.json"_s)};
    ProfileStore profiles{folder.filePath(u"profiles.json"_s)};
    SessionSecretStore keyring;
    QElapsedTimer since;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<SessionController> controller;
};

/// Describes a widget and where it is, for the message of a check.
inline QString named(const QWidget *widget)
{
    QString path;
    for (const QWidget *one = widget; one && path.size() < 150; one = one->parentWidget())
        path += u' ' +
                (one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className()) : one->objectName());
    return path.trimmed();
}

inline void press(QWidget *widget)
{
    QAccessible::queryAccessibleInterface(widget)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
}

/// Writes a text into a field as a screen reader or another program does.
inline void write(QWidget *field, const QString &text)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(field);
    QAccessibleEditableTextInterface *edit = face->editableTextInterface();
    QVERIFY(edit != nullptr);
    edit->replaceText(0, face->textInterface()->characterCount(), text);
}

} // namespace Accessibility
