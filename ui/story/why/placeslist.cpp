#include "placeslist.h"

#include "ui/widgets/discard.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

PlacesList::PlacesList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"whyPlaces"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::grid(1));
}

PlacesList::~PlacesList() = default;

void PlacesList::setPlaces(const QList<PlaceRow> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) // The stretch has none.
            discard(widget);
        delete item;
    }
    for (const PlaceRow &place : places) {
        auto *line = new WrapLabel(this);
        line->setText(place.text);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (place.isNow)
            line->setFont(Theme::strongFont(font()));
        m_column->addWidget(line);
        if (place.after.isEmpty())
            continue;
        auto *after = new WrapLabel(this, place.isEnd ? Tone::Bad : Tone::Muted);
        after->setText(place.after);
        after->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(after);
    }
    m_column->addStretch(1);
}

} // namespace Desk
