#include "namevalueview.h"

#include "discard.h"
#include "elidedlabel.h"
#include "sidlabel.h"
#include "theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace Desk {

NameValueView::NameValueView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
}

NameValueView::~NameValueView() = default;

void NameValueView::beginPage(int edge)
{
    m_grid = new QGridLayout(new QWidget);
    m_grid->setContentsMargins(Theme::grid(3), Theme::grid(edge), Theme::grid(3), Theme::grid(edge));
    m_grid->setHorizontalSpacing(Theme::grid(3));
    m_grid->setVerticalSpacing(Theme::grid(1));
    m_grid->setColumnStretch(1, 1);
}

ElidedLabel *NameValueView::addRow(const QString &name, QWidget *value, Qt::Alignment ofName, Qt::Alignment ofValue)
{
    auto *label = new ElidedLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, ofName);
    m_grid->addWidget(value, row, 1, ofValue);
    return label;
}

void NameValueView::endPage()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    replacePage(*this, m_grid->parentWidget());
}

QWidget *NameValueView::sidWith(Sid sid, QWidget *beside, bool isWide)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->setSpacing(Theme::grid(2));
    auto *label = new SidLabel(pair);
    label->setSid(sid);
    row->addWidget(label);
    if (beside)
        row->addWidget(beside, isWide ? 1 : 0);
    if (!isWide)
        row->addStretch(1);
    return pair;
}

int NameValueView::rowHeight() const
{
    return Theme::measures(font()).row - Theme::grid(2);
}

} // namespace Desk
