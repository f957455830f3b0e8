#include "sidlabel.h"

#include "clipboard.h"
#include "elidedlabel.h"
#include "icons.h"
#include "safetext.h"
#include "sidlens.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Desk {

SidLabel::SidLabel(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, this))
    , m_copy(new QToolButton(this))
{
    m_text->setFont(Theme::fixedFont(font()));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setElideMode(Qt::ElideMiddle);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(u"copy"_s, QPalette::PlaceholderText));
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_copy->setToolTip(tr("Copy SID"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::grid(1));
    row->addWidget(m_text);
    row->addWidget(m_copy);
    connect(m_copy, &QToolButton::clicked, this, &SidLabel::copy);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_sid.isNull())
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"sidLabelMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addSidMenus(*menu, this, {m_sid});
        menu->popup(mapToGlobal(at));
    });
    setSid({});
}

SidLabel::~SidLabel() = default;

void SidLabel::setSid(Sid sid)
{
    if (sid == m_sid && !sid.isNull())
        return;
    m_sid = sid;
    m_text->setText(sid.shortened());
    setPlainToolTip(m_text, sid.toString());
    m_text->setAccessibleName(sid.toString());
    m_copy->setAccessibleName(tr("Copy %1").arg(sid.toString()));
    m_copy->setVisible(!sid.isNull());
}

void SidLabel::copy() const
{
    Clipboard::copy(m_sid.toString());
}

} // namespace Desk
