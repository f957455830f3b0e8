#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    QString name;
    QStringList files; ///< Absolute.
    QStringList links; ///< As CMake has them; those that are no room of ours are no business of this.
};

/// What CMake wrote: a line a room, "name|files|links".
QList<Room> roomsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<Room> rooms;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'|');
        rooms.append({parts.value(0), parts.value(1).split(u' ', Qt::SkipEmptyParts),
                      parts.value(2).split(u' ', Qt::SkipEmptyParts)});
    }
    return rooms;
}

/// A room and all that it links, straight or through others.
QSet<QString> reachable(const QString &name, const QHash<QString, Room> &rooms)
{
    QSet<QString> seen;
    QStringList waiting{name};
    while (!waiting.isEmpty()) {
        const QString next = waiting.takeLast();
        if (seen.contains(next) || !rooms.contains(next))
            continue;
        seen.insert(next);
        waiting += rooms[next].links;
    }
    return seen;
}

/// "file includes file of room", for each include of a room that is not linked.
QStringList unlinkedIncludes(const QList<Room> &list, const QStringList &roots)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QHash<QString, Room> rooms;
    QHash<QString, QString> roomOf;
    for (const Room &room : list) {
        rooms.insert(room.name, room);
        for (const QString &file : room.files)
            roomOf.insert(QDir::cleanPath(file), room.name);
    }
    QStringList wrong;
    for (const Room &room : list) {
        const QSet<QString> linked = reachable(room.name, rooms);
        for (const QString &path : room.files) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return {u"cannot be read: "_s + path};
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = include.globalMatch(text); match.hasNext();) {
                const QString name = match.next().captured(1);
                QStringList places{QFileInfo(path).path()};
                places += roots;
                for (const QString &place : std::as_const(places)) {
                    const QString other = roomOf.value(QDir::cleanPath(place + u'/' + name));
                    if (other.isEmpty())
                        continue;
                    if (!linked.contains(other))
                        wrong.append(u"%1 (%2) includes %3 of %4"_s.arg(path, room.name, name, other));
                    break;
                }
            }
        }
    }
    return wrong;
}

} // namespace

/// A room includes nothing but what it links: the compiler cannot see that, for there is one root for all includes.
class TestRooms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roomsIncludeWhatTheyLink();
    void noRoomLinksItself();
    void everySourceIsInARoom();
    void anIncludeThatIsNotLinkedIsFound();

private:
    QStringList m_roots{QStringLiteral(DESK_SOURCE_DIR "/app"), QStringLiteral(DESK_SOURCE_DIR)};
    QList<Room> m_rooms = roomsOf(QStringLiteral(DESK_ROOMS));
};

void TestRooms::roomsIncludeWhatTheyLink()
{
    QVERIFY(m_rooms.size() > 15);
    QCOMPARE(unlinkedIncludes(m_rooms, m_roots).join(u'\n'), QString());
}

/// Floors: what a room links never leads back to it.
void TestRooms::noRoomLinksItself()
{
    QHash<QString, Room> rooms;
    for (const Room &room : std::as_const(m_rooms))
        rooms.insert(room.name, room);
    for (const Room &room : std::as_const(m_rooms)) {
        for (const QString &link : room.links)
            QVERIFY2(!reachable(link, rooms).contains(room.name), qPrintable(room.name + u" and "_s + link));
    }
}

void TestRooms::everySourceIsInARoom()
{
    QSet<QString> listed;
    for (const Room &room : std::as_const(m_rooms)) {
        for (const QString &file : room.files)
            listed.insert(QDir::cleanPath(file));
    }
    QVERIFY(listed.size() > 300);
    // main.cpp and simulator_main.cpp are above all rooms, the keyring is a target of its own.
    for (const QString &folder : {u"/app/simulator"_s, u"/app/taskrouter"_s, u"/app/workspace"_s, u"/ui"_s}) {
        QDirIterator files(QStringLiteral(DESK_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = QDir::cleanPath(files.next());
            QVERIFY2(listed.contains(file), qPrintable(file));
        }
    }
}

/// The gate itself can fail: with a link taken away, the includes that need it are found.
void TestRooms::anIncludeThatIsNotLinkedIsFound()
{
    QList<Room> rooms = m_rooms;
    const auto http = std::find_if(rooms.begin(), rooms.end(),
                                   [](const Room &room) { return room.name == "desk_simulator_http"_L1; });
    QVERIFY(http != rooms.end());
    http->links.clear();
    const QStringList wrong = unlinkedIncludes(rooms, m_roots);
    QVERIFY2(!wrong.filter(u"desk_simulator_form"_s).isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
