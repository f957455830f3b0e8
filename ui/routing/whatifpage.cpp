#include "whatifpage.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScopedValueRollback>

namespace Desk {

WhatIfPage::WhatIfPage(QWidget *parent)
    : QWidget(parent)
{
}

WhatIfPage::~WhatIfPage() = default;

void WhatIfPage::setSubject(const WhatIfSubject &subject)
{
    m_subject = subject;
    quietly([this] { fill(); });
}

void WhatIfPage::undo()
{
    forget();
    quietly([this] { fill(); });
}

void WhatIfPage::quietly(const std::function<void()> &what)
{
    const QScopedValueRollback filling(m_isFilling, true);
    what();
}

QFormLayout *WhatIfPage::makeForm()
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(Theme::grid(3));
    form->setVerticalSpacing(Theme::grid(2));
    return form;
}

void WhatIfPage::fillCombo(QComboBox *combo, const QStringList &names, const QStringList &sids)
{
    const QVariant chosen = combo->currentData();
    combo->clear();
    for (qsizetype at = 0; at < names.size(); ++at)
        combo->addItem(names.at(at), sids.at(at));
    if (const int at = combo->findData(chosen); at >= 0)
        combo->setCurrentIndex(at);
}

void WhatIfPage::markChanged(QComboBox *combo, const QString &sid, const QString &name, bool isChanged)
{
    const int at = combo->findData(sid);
    //: A name in a list, and that a person has changed what it stands for
    const QString text = isChanged ? tr("%1 · changed").arg(name.isEmpty() ? sid : name) : name.isEmpty() ? sid : name;
    if (at >= 0 && combo->itemText(at) != text)
        combo->setItemText(at, text);
}

} // namespace Desk
