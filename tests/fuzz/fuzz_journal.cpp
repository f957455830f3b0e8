// Any bytes as the journal's file: it opens, and then either reads and writes rows or says why not; a file that it
// cannot use is set aside and never changed. Seeds: corpus/journal.

#include "journal/journal.h"
#include "require.h"
#include "scratchfile.h"

#include <QCoreApplication>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

Instruction acceptance()
{
    Instruction instruction;
    instruction.action = u"accept"_s;
    instruction.address.workspace = *Sid::parse(u"WS00000000000000000000000000000001"_s);
    instruction.address.task = *Sid::parse(u"WT00000000000000000000000000000001"_s);
    instruction.address.reservation = *Sid::parse(u"WR00000000000000000000000000000001"_s);
    instruction.form = "ReservationStatus=accepted";
    instruction.shownForm = instruction.form;
    return instruction;
}

/// Our own file in the folder that has exactly these bytes: the set-aside one, or the file itself where it was left.
bool isKept(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    const QStringList names = info.dir().entryList({info.fileName() + u'*'}, QDir::Files);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return ScratchFile::read(info.dir().filePath(name)) == bytes; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 256 * 1024)
        return 0;
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv); // The database's driver is a plugin.
    static const ScratchFile file("journal.sqlite");
    file.fill(data, size);
    const JournalOrigin origin{u"fuzz"_s, u"AC00000000000000000000000000000001"_s, u"http://127.0.0.1"_s, false};
    Journal journal(file.path());
    const Journal::State state = journal.open();
    require(state != Journal::State::Closed);
    require((state == Journal::State::Writable) == journal.problem().isEmpty());
    const qint64 count = journal.count({});
    const QList<JournalRow> rows = journal.rows({});
    require(rows.size() <= count || count < 0);
    for (const JournalRow &row : rows)
        (void)journal.row(row.id);
    (void)journal.openRows(origin);
    if (state != Journal::State::Writable)
        return 0;
    if (!journal.notice().isEmpty())
        require(isKept(file.path(), QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))));
    QString why;
    const qint64 id = journal.begin(acceptance(), origin, &why);
    require((id > 0) == why.isEmpty());
    if (id > 0)
        require(journal.row(id).instruction.form == "ReservationStatus=accepted");
    return 0;
}
