#pragma once

#include "clienttest.h"
#include "journal/outbox.h"
#include "profiles/settings.h"
#include "ui/instructions/draftstore.h"
#include "ui/instructions/formview.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/instructions/parameterfield.h"
#include "ui/instructions/sendbutton.h"

#include <QtTest>
#include <QtWidgets>

/// Helpers for tests of the instruction panel: a server with reservations, and a window with nothing but the panel.
namespace PanelTest {

using namespace Desk;
using namespace Qt::StringLiterals;

/// A server's reservations, which it answers for as TaskRouter does or as the test says.
class Server
{
public:
    Server()
    {
        raw.setHandler([this](const RawRequest &request) { return handle(request); });
    }

    void set(const QByteArray &status, int version)
    {
        const QMutexLocker locker(&m_mutex);
        m_status = status;
        m_version = version;
    }
    void hideVersions()
    {
        const QMutexLocker locker(&m_mutex);
        m_hasEtag = false;
    }
    void answerPosts(const RawScript &script)
    {
        const QMutexLocker locker(&m_mutex);
        m_post = script;
    }
    void answerGetsAgain()
    {
        const QMutexLocker locker(&m_mutex);
        m_get.reset();
    }
    void answerGets(const RawScript &script)
    {
        const QMutexLocker locker(&m_mutex);
        m_get = script;
    }
    [[nodiscard]] QList<RawRequest> posts() const
    {
        QList<RawRequest> found = raw.requests();
        found.removeIf([](const RawRequest &request) { return !request.isPost(); });
        return found;
    }
    [[nodiscard]] int gets() const { return raw.count() - raw.posts(); }

private:
    RawScript handle(const RawRequest &request)
    {
        const QMutexLocker locker(&m_mutex);
        const std::optional<RawScript> &script = request.isPost() ? m_post : m_get;
        if (script)
            return *script;
        if (request.isPost())
            ++m_version;
        const QByteArray target = request.target();
        const auto which = Sid::parse(QString::fromLatin1(target.sliced(target.lastIndexOf('/') + 1)));
        QByteArray body = ClientTest::reservationJson(which.value_or(Sid()), m_status);
        body.replace("09:15:07Z", "09:15:" + QByteArray::number(10 + m_version) + 'Z');
        return RawScript::json(body, 200, m_hasEtag ? "ETag: \"" + QByteArray::number(m_version) + "\"\r\n" : "");
    }

    QMutex m_mutex;
    QByteArray m_status = "pending";
    int m_version = 3;
    bool m_hasEtag = true;
    std::optional<RawScript> m_post;
    std::optional<RawScript> m_get;

public:
    RawServer raw; // Last, because its thread uses the other members.
};

/// A window with nothing but the panel.
class Window
{
public:
    explicit Window(Server &server)
        : client(ClientTest::endpointOf(server.raw), ClientTest::quickOptions())
        , outbox(client)
        , settings(folder.filePath(u"settings.json"_s))
        , panel(Catalogue::builtIn(), outbox, settings)
        , messages(&panel, &InstructionPanel::messageWanted)
    {
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(3'600'000);
        panel.setClient(&client);
        // In the program, the task watch passes every new state to the panel; here this does.
        const auto update = [this](const ReservationDetail &now) {
            if (now.reservation.sid != target.address.reservation)
                return;
            target.reservation = now.reservation;
            target.etag = now.etag;
            panel.setTarget(target);
        };
        const auto updateBy = [update](const Settlement &settlement) {
            if (settlement.now)
                update(*settlement.now);
        };
        QObject::connect(&panel, &InstructionPanel::reservationFetched, &panel, update);
        QObject::connect(&outbox, &Outbox::settled, &panel, updateBy);
        QObject::connect(&outbox, &Outbox::reconciled, &panel, updateBy);
        target.address = ClientTest::address();
        target.baseUrl = server.raw.url();
        target.worker = Worker();
        target.worker->attributes = u"{\"contact_uri\":\"client:ada\"}"_s;
        target.task = Task();
        target.task->attributes = u"{\"call_sid\":\"CA1\",\"from\":\"+15005550006\"}"_s;
        panel.resize(420, 900);
    }

    /// Fetches the reservation and shows its state, as the window does.
    void refresh()
    {
        const auto result = ClientTest::outcomeOf(client.fetchReservation(target.address));
        QVERIFY(result && result->ok());
        target.reservation = result->value().reservation;
        target.etag = result->value().etag;
        panel.setTarget(target);
    }
    void open()
    {
        refresh();
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        auto *found = panel.findChild<T *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        const QList<QAction *> all = panel.menuActions();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&](const QAction *action) { return action->objectName() == name; });
        return found == all.cend() ? nullptr : *found;
    }
    [[nodiscard]] SendButton *send() const { return find<SendButton>(u"send"_s); }
    [[nodiscard]] FormView *form() const { return find<FormView>(u"instructionForm"_s); }
    [[nodiscard]] QString request() const { return find<QPlainTextEdit>(u"requestText"_s)->toPlainText(); }
    [[nodiscard]] QString reason() const { return find<QLabel>(u"sendReason"_s)->text(); }
    [[nodiscard]] bool asks() const { return find<QWidget>(u"conflictView"_s)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        form()->goTo(name);
        auto *line = form()->field(name)->editor()->findChild<QLineEdit *>();
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClicks(line, text);
    }
    /// Ends the time in which a click counts as the second half of a double click.
    static void letDoubleClickPass()
    {
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(1);
        QTest::qWait(3);
    }
    /// True where nothing is in flight and nothing will be fetched: what was not sent by now is never sent.
    [[nodiscard]] bool isQuiet() const
    {
        return QTest::qWaitFor([this] { return client.findChildren<Reply *>().isEmpty(); });
    }

    QTemporaryDir folder;
    Client client;
    Outbox outbox;
    Settings settings;
    InstructionPanel panel;
    QSignalSpy messages;
    PanelTarget target;
};

inline RawScript refusal(int status, int code, const QByteArray &message)
{
    return RawScript::json("{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + message +
                               "\",\"status\":" + QByteArray::number(status) + '}',
                           status);
}

} // namespace PanelTest
