#include "deciderstable.h"

#include "story/diagnosis/decidersmodel.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using DecidersColumn = DecidersModel::Column;

constexpr int MostMeasuredRows = 100; ///< Rows; the others are much alike.

class DecidersDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        QRect box = textBox(option);
        const QString text = index.data().toString();
        const bool isNo = index.data(DecidersModel::IsNoRole).toBool();
        painter->setFont(isNo ? Theme::strongFont(option.font) : option.font);
        painter->setPen(Theme::color(isNo ? Tone::Bad : Tone::Plain, option.palette));
        const QString word = index.data(DecidersModel::VerdictRole).toString();
        if (!isNo || word.size() == text.size()) {
            paintText(painter, box, text);
        } else {
            // The word stands out, what it says beside that does not.
            const int width = painter->fontMetrics().horizontalAdvance(word);
            paintText(painter, box, word);
            const bool isMirrored = option.direction == Qt::RightToLeft;
            box.adjust(isMirrored ? 0 : width, 0, isMirrored ? -width : 0, 0);
            painter->setFont(option.font);
            painter->setPen(Theme::color(Tone::Muted, option.palette));
            if (box.width() > Theme::grid(4))
                paintText(painter, box, text.mid(word.size()));
        }
        painter->restore();
    }
};

} // namespace

DecidersTable::DecidersTable(QWidget *parent)
    : RowTable(new SortHeader(u"decidersHeader"_s), new DecidersDelegate, parent)
{
    setObjectName(u"decidersTable"_s);
    setAccessibleName(tr("Workers, and what decides whether they are asked"));
    setSortRole(Qt::DisplayRole);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DecidersTable::setModel(QAbstractItemModel *model)
{
    RowTable::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DecidersTable::shareWidth);
    connect(model, &QAbstractItemModel::dataChanged, this, &DecidersTable::shareWidth);
}

DecidersTable::~DecidersTable() = default;

int DecidersTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
}

/// Mostly one column has the reasons, and which one differs from task to task: each gets what its texts need.
void DecidersTable::shareWidth()
{
    if (!model())
        return;
    const QFontMetrics strong(Theme::strongFont(font()));
    const auto *header = static_cast<const SortHeader *>(horizontalHeader());
    const int rows = std::min(model()->rowCount(), MostMeasuredRows);
    std::vector<ColumnRoom> rooms;
    for (int column = 0; column < int(DecidersColumn::Count); ++column) {
        const int title = header->titleWidth(model()->headerData(column, Qt::Horizontal).toString());
        int wanted = title;
        bool isEmpty = column != int(DecidersColumn::Worker); // What nobody asked about is left out.
        for (int row = 0; row < rows; ++row) {
            const QString text = model()->index(row, column).data().toString();
            isEmpty = isEmpty && text.isEmpty();
            wanted = std::max(wanted, strong.horizontalAdvance(text) + 2 * Theme::grid(3) + 1);
        }
        setColumnHidden(column, isEmpty);
        if (!isEmpty)
            rooms.push_back({column, std::min(title, Theme::grid(26)), wanted});
    }
    // Who needs little gets it first: what is cut is the longest, and nothing stands cut beside what is empty.
    const int last = rooms.back().column;
    std::stable_sort(rooms.begin(), rooms.end(), [](const ColumnRoom &one, const ColumnRoom &other) {
        return one.wanted - one.least < other.wanted - other.least;
    });
    share(rooms, last);
}

} // namespace Desk
