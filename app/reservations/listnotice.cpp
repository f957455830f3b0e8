#include "listnotice.h"
#include "text/joinedparts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ListNotice)
};

QString oddText(Oddity kind, qint64 rows)
{
    switch (kind) {
    case Oddity::Date:
        return rows == 1 ? NoticeWords::tr("1 row has an unusual date")
                         : NoticeWords::tr("%1 rows have an unusual date");
    case Oddity::Status:
        return rows == 1 ? NoticeWords::tr("1 row has an unusual status")
                         : NoticeWords::tr("%1 rows have an unusual status");
    case Oddity::Sid:
        return rows == 1 ? NoticeWords::tr("1 row has an unusual SID") : NoticeWords::tr("%1 rows have an unusual SID");
    case Oddity::Text:
        return rows == 1 ? NoticeWords::tr("1 row has an unusual text")
                         : NoticeWords::tr("%1 rows have an unusual text");
    case Oddity::Value:
        return rows == 1 ? NoticeWords::tr("1 row has an unusual value")
                         : NoticeWords::tr("%1 rows have an unusual value");
    }
    return {};
}

} // namespace

QString listNotice(const ListNotes &notes)
{
    QStringList parts;
    const auto add = [&parts](qint64 rows, const QString &text) {
        if (rows > 0)
            parts.append(text.contains("%1"_L1) ? text.arg(QLocale().toString(rows)) : text);
    };
    add(notes.unfit, notes.unfit == 1 ? NoticeWords::tr("1 row does not fit the filter: the server did not apply it")
                                      : NoticeWords::tr("%1 rows do not fit the filter: the server did not apply it"));
    add(notes.unusable, notes.unusable == 1 ? NoticeWords::tr("1 row has no SID of its own and cannot be shown")
                                            : NoticeWords::tr("%1 rows have no SID of their own and cannot be shown"));
    for (size_t kind = 0; kind < OddityCount; ++kind)
        add(notes.odd[kind], oddText(static_cast<Oddity>(kind), notes.odd[kind]));
    return joinedParts(parts);
}

} // namespace Desk
