#include "jsoncomparedialog.h"

#include "jsondifferencesmodel.h"
#include "jsondifferencestable.h"
#include "jsonoutline.h"
#include "placeholderpage.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

JsonCompareDialog::JsonCompareDialog(const Side &before, const Side &after, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"jsonCompareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Differences"));
    JsonOutline was;
    JsonOutline is;
    was.read(before.text);
    is.read(after.text);
    const QList<JsonDifference> differences = jsonDifferences(was, is);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (differences.isEmpty()) {
        auto *page = new PlaceholderPage(this);
        page->setObjectName(u"differencesNone"_s);
        if (was.isValid() && is.isValid())
            page->setState(tr("Both say the same."),
                           tr("The order of members and blanks may differ; values and their kinds do not."));
        else
            page->setState(tr("They cannot be compared."),
                           tr("%1 is no JSON.").arg(was.isValid() ? after.title : before.title));
        column->addWidget(page, 1);
    } else {
        auto *count = new PlainLabel(this);
        count->setObjectName(u"differencesCount"_s);
        count->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
        count->setText(tr("%n difference(s)", nullptr, static_cast<int>(differences.size())));
        auto *table = new JsonDifferencesTable(this);
        table->setModel(new JsonDifferencesModel(differences, before.title, after.title, table));
        table->markRow(0);
        column->addWidget(count);
        column->addWidget(table, 1);
        table->setFocus();
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(3));
    foot->addWidget(buttons);
    column->addLayout(foot);
    const QSize wanted(Theme::grid(200), Theme::grid(100));
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.96) : wanted);
}

JsonCompareDialog::~JsonCompareDialog() = default;

} // namespace Desk
