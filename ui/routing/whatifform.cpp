#include "whatifform.h"

#include "ui/widgets/flattabbar.h"
#include "whatiftaskpage.h"
#include "whatifworkerpage.h"
#include "whatifworkflowpage.h"

using namespace Qt::StringLiterals;

namespace Desk {

WhatIfForm::WhatIfForm(QWidget *parent)
    : QTabWidget(parent)
    , m_task(new WhatIfTaskPage(this))
    , m_workers(new WhatIfWorkerPage(this))
    , m_workflows(new WhatIfWorkflowPage(this))
    , m_pages{m_task, m_workers, m_workflows}
{
    setObjectName(u"whatIfForm"_s);
    setTabBar(new FlatTabBar(this));
    setFocusProxy(nullptr); // Tab finds the bar by itself, and would come to it from the end instead of the beginning.
    setFocusPolicy(Qt::NoFocus);
    setDocumentMode(true);
    setAccessibleName(tr("What may be otherwise"));
    addTab(m_task, tr("&Task"));
    addTab(m_workers, tr("&Workers"));
    addTab(m_workflows, tr("Work&flow"));
    for (WhatIfPage *page : m_pages)
        connect(page, &WhatIfPage::changed, this, &WhatIfForm::changed);
}

WhatIfForm::~WhatIfForm() = default;

void WhatIfForm::setSubject(const WhatIfSubject &subject)
{
    const bool isFirst = m_subject.question.workspace.workflows.empty();
    m_subject = subject;
    for (WhatIfPage *page : m_pages)
        page->setSubject(subject);
    if (isFirst)
        m_workflows->choose(subject.question.workflow);
}

void WhatIfForm::undo()
{
    for (WhatIfPage *page : m_pages)
        page->undo();
}

void WhatIfForm::focusAttributes()
{
    setCurrentIndex(0);
    m_task->focusAttributes();
}

Routing::RoutingQuestion WhatIfForm::question()
{
    Routing::RoutingQuestion question = m_subject.question;
    for (WhatIfPage *page : m_pages)
        page->apply(question);
    return question;
}

QStringList WhatIfForm::changes() const
{
    QStringList lines;
    for (const WhatIfPage *page : m_pages)
        lines += page->changes();
    return lines;
}

QStringList WhatIfForm::problems() const
{
    QStringList lines;
    for (const WhatIfPage *page : m_pages)
        lines += page->problems();
    return lines;
}

} // namespace Desk
