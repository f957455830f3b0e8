#include "eventstable.h"

#include "story/timeline/storyeventsmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/sidlens.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using EventColumn = StoryEventsModel::Column;

CellLook eventLook(const QModelIndex &index)
{
    const auto column = static_cast<EventColumn>(index.column());
    const auto subject = static_cast<EventSubject>(index.data(StoryEventsModel::SubjectRole).toInt());
    const bool isMain = column == EventColumn::Type || column == EventColumn::About || column == EventColumn::Time;
    const bool isBeside = subject == EventSubject::Worker || subject == EventSubject::Settings;
    CellLook look;
    look.tone = isMain && !isBeside ? Tone::Plain : Tone::Muted;
    look.elide = column == EventColumn::Actor ? Qt::ElideMiddle : Qt::ElideRight;
    return look;
}

} // namespace

EventsTable::EventsTable(QWidget *parent)
    : RowTable(new SortHeader(u"eventsHeader"_s), new CellDelegate(eventLook), parent)
{
    setObjectName(u"eventsTable"_s);
    setAccessibleName(tr("Events"));
    setSortRole(StoryEventsModel::SortValueRole);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

EventsTable::~EventsTable() = default;

QList<Sid> EventsTable::sidsOf(int row) const
{
    const auto *events = qobject_cast<const StoryEventsModel *>(model());
    const StoryEvent *event = events ? events->at(row) : nullptr;
    if (!event)
        return {};
    return sidsIn(StoryEventsModel::cellsOf(*event).join(u'\n') + u'\n' + QString::fromUtf8(event->json));
}

void EventsTable::shareWidth()
{
    if (!model())
        return;
    const QFontMetrics metrics(font());
    const int pad = 2 * Theme::grid(3) + 1;
    // As the first row has it, with room for one digit more: 10:00 comes after 9:59.
    QString time = model()->index(0, int(EventColumn::Time)).data().toString();
    for (QChar &each : time) {
        if (each.isDigit())
            each = u'0';
    }
    const int when = metrics.horizontalAdvance(
                         std::max(time + u'0', u"00:00:00.000"_s,
                                  [](const QString &one, const QString &other) { return one.size() < other.size(); })) +
                     pad;
    const int type = metrics.horizontalAdvance(u"workflow.target-matched"_s) + pad;
    const auto room = [](EventColumn column, int least, int wanted) { return ColumnRoom{int(column), least, wanted}; };
    // In the order of importance; those that no longer fit are hidden.
    const std::array rooms{room(EventColumn::Time, when, when),
                           room(EventColumn::Type, std::min(type, Theme::grid(36)), type),
                           room(EventColumn::About, Theme::grid(24), Theme::grid(50)),
                           room(EventColumn::Description, Theme::grid(36), Theme::grid(70)),
                           room(EventColumn::Actor, Theme::grid(26), Theme::grid(36)),
                           room(EventColumn::Source, Theme::grid(20), Theme::grid(28))};
    int least = 0;
    size_t shown = 0;
    while (shown < rooms.size() && least + rooms.at(shown).least <= viewport()->width())
        least += rooms.at(shown++).least;
    shown = std::max<size_t>(shown, 2);
    for (size_t at = 0; at < rooms.size(); ++at)
        setColumnHidden(rooms.at(at).column, at >= shown);
    share(std::span(rooms).first(shown), shown > 2 ? int(EventColumn::About) : int(EventColumn::Type));
}

} // namespace Desk
